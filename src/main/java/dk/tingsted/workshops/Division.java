package dk.tingsted.workshops;

/// Who is in which room, as numbers of a [Table].
///
/// @param seats of each person the room in each slot; [Table#NONE] for none
/// @param proved whether the search itself shows that none is better
@SuppressWarnings("ArrayRecordComponent")
record Division(int[][] seats, boolean proved) {}
