package dk.tingsted.discussions.board;

import java.util.UUID;

/// What a table wrote.
///
/// @param table its number
/// @param key made on the phone that wrote it
/// @param version 1, and one more each time the table puts it otherwise
/// @param withdrawn taken back by the table
public record Remark(
        RemarkId id, int table, UUID key, String words, int version, boolean withdrawn) {}
