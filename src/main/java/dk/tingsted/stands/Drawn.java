package dk.tingsted.stands;

/// A picture that we have drawn anew, so that nothing is left in it but what is seen.
///
/// @param name follows from what is seen, `8c1f….jpg`
@SuppressWarnings("ArrayRecordComponent")
record Drawn(String name, byte[] bytes, int width, int height) {}
