package dk.tingsted.day;

/// This copy of the program has heard that a day runs otherwise, or that there is something else to
/// do for those in the hall.
///
/// @param slug of the conference; empty where it may be any
public record DayChanged(String slug) {}
