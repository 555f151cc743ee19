package dk.tingsted.registration;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A disk of a test's own that can be filled, and lose its power. Needs root, and is skipped where
/// that, or loop devices, cannot be had.
record Disk(Path at, @Nullable Path image) implements AutoCloseable {

    /// FS_IOC_SHUTDOWN without writing the journal: what was not synced is gone, as `xfs_io -x -c
    /// shutdown` does.
    private static final String SHUT_DOWN =
            "open(my $f, '<', $ARGV[0]) or die; my $how = pack('L', 2);"
                    + " ioctl($f, 0x8004587D, $how) or die $!";

    static Disk image(Path folder, int megabytes) throws Exception {
        var at = Files.createDirectory(folder.resolve("disk"));
        var image = folder.resolve("disk.img");
        assumeTrue(isRoot(), "only root may mount a disk");
        assumeTrue(
                can("truncate", "-s", megabytes + "M", image.toString())
                        && can("mkfs.ext4", "-q", image.toString())
                        && can("mount", "-o", "loop", image.toString(), at.toString()),
                "this machine mounts no images");
        return new Disk(at, image);
    }

    static Disk inMemory(Path folder, int megabytes) throws Exception {
        var at = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(isRoot(), "only root may mount a disk");
        assumeTrue(
                can("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", at.toString()),
                "this machine mounts no disk in memory");
        return new Disk(at, null);
    }

    void cutPower() throws Exception {
        must("perl", "-e", SHUT_DOWN, at.toString());
    }

    /// After everybody who worked on it is gone.
    void mountAgain() throws Exception {
        unmount();
        must("mount", "-o", "loop", String.valueOf(image), at.toString());
    }

    @Override
    public void close() {
        try {
            unmount();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void unmount() throws InterruptedException {
        for (int n = 0; n < 50 && !can("umount", at.toString()); n++) {
            Thread.sleep(200);
        }
    }

    static boolean can(String... command) throws InterruptedException {
        try {
            return done(List.of(command)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void must(String... command) throws Exception {
        int code = done(List.of(command));
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static int done(List<String> command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
