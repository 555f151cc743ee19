package dk.tingsted.registration;

import java.util.Random;
import java.util.Set;

/// How places are asked for.
interface Claims {

    /// Whether she was told that she has a place.
    boolean register(int client, String who, Random random) throws Exception;

    void cancel(int client, String who, Random random);

    /// Who has a place in the end.
    Set<String> held();

    default boolean mayMove() {
        return false;
    }

    /// Sets the limit.
    default void move(int places) {
        throw new UnsupportedOperationException();
    }
}
