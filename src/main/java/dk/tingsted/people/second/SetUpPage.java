package dk.tingsted.people.second;

/// The page that leads an administrator to make a second way to show herself.
///
/// @param console whether she came from the console, and may leave it for later
/// @param recent whether she has shown herself lately enough to do it now
public record SetUpPage(String by, boolean console, boolean recent) {}
