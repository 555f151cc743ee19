package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;

/// Somebody in a block.
public record Spot(RegistrationId who, ItemId block) {}
