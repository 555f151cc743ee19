package dk.tingsted.day;

/// This copy of the program has heard that a day runs otherwise.
///
/// @param slug of the conference; empty where it may be any
record DayChanged(String slug) {}
