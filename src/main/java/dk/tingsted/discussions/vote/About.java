package dk.tingsted.discussions.vote;

import org.jspecify.annotations.Nullable;

/// What the holder of a phone says of herself.
///
/// @param camp null where she does not say
/// @param table 0 where she does not say
record About(String phone, @Nullable Camp camp, int table) {}
