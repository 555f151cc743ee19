package dk.tingsted.arrival;

import dk.tingsted.registration.form.Around;

/// The page with somebody's code.
///
/// @param drawing of the code, SVG
public record OwnCodePage(Around around, String name, String group, String drawing) {}
