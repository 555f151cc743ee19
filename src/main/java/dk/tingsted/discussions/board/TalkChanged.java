package dk.tingsted.discussions.board;

/// This copy of the program has heard that something was said, or done with it.
///
/// @param slug of the conference; empty where it may be any
public record TalkChanged(String slug) {}
