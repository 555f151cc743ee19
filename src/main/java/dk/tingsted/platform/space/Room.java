package dk.tingsted.platform.space;

/// How much room there is for what people write.
public enum Room {
    PLENTY,
    /// All goes on, but somebody should know.
    LITTLE,
    /// Pages are read; nothing is written until there is room again.
    NONE;

    /// The database answers a burst of forms with files that it writes ahead and then gives back:
    /// at the limit itself the program would stop and begin with every breath.
    private static final double CLEARLY = 1.05;

    /// From the bytes that are free, with what was thought before.
    ///
    /// @param warning bytes, below which there is little
    /// @param least bytes, below which there is none; 0 for never
    static Room of(long free, Room before, long warning, long least) {
        double enough = before == NONE ? least * CLEARLY : least;
        if (free < enough) {
            return NONE;
        }
        return free < warning ? LITTLE : PLENTY;
    }
}
