package dk.tingsted.platform.space;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.random.RandomGenerator;

/// A file that holds on to some room in the data folder. A PostgreSQL that stopped on a full disk
/// needs room to come back and to end what it was about: then the file goes.
public record Ballast(Path file) {

    private static final int CHUNK = 1 << 20;

    /// Enough for PostgreSQL to read through its log and begin a new one.
    private static final long LARGEST = 64L << 20;

    public static Ballast in(Path folder) {
        return new Ballast(folder.resolve("ballast"));
    }

    /// At most half of what is to stay free.
    static long size(long least) {
        return Math.min(LARGEST, least / 2);
    }

    boolean isHeld() {
        return Files.exists(file);
    }

    /// Written in full, with what no file system makes smaller.
    void hold(long bytes) throws IOException {
        var chunk = new byte[CHUNK];
        RandomGenerator.getDefault().nextBytes(chunk);
        var beside = file.resolveSibling("ballast.new");
        try (var disk =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (long written = 0; written < bytes; written += CHUNK) {
                write(disk, ByteBuffer.wrap(chunk));
            }
            disk.force(true);
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(FileChannel disk, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            disk.write(bytes);
        }
    }

    /// Gives the room back.
    ///
    /// @return whether there was any
    public boolean letGo() throws IOException {
        return Files.deleteIfExists(file);
    }
}
