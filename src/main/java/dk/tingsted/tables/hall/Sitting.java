package dk.tingsted.tables.hall;

import dk.tingsted.registration.RegistrationId;

/// Somebody's seat in one round.
///
/// @param round from 1, as the tables
public record Sitting(int round, int table, RegistrationId registration) {}
