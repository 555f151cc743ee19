package dk.tingsted.workshops;

import java.math.BigInteger;
import java.util.SortedMap;

/// What one more seat in each room is worth: how much smaller the sum of the weights ([Levels])
/// would then be. They prove that a division is the best one ([Audit]).
///
/// @param rooms by id
public record Prices(SortedMap<String, BigInteger> rooms) {}
