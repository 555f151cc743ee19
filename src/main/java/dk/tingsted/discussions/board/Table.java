package dk.tingsted.discussions.board;

/// A table in the hall.
///
/// @param code in the address of its page; whoever has it writes for the table
public record Table(int number, String code) {}
