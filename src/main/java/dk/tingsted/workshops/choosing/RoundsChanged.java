package dk.tingsted.workshops.choosing;

/// This copy of the program has heard that the rounds of a conference are otherwise.
///
/// @param slug of the conference; empty where it may be any
record RoundsChanged(String slug) {}
