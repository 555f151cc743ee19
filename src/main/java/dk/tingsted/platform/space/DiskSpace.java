package dk.tingsted.platform.space;

import dk.tingsted.platform.Alarming;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.files.DataFolder;
import dk.tingsted.platform.time.Regular;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at the disk of the data folder. A PostgreSQL that finds no room stops at once and stays
/// down; so forms are refused before that, and taken in again by themselves when there is room.
/// Where the database is somebody else's, its disk is not seen from here and nothing is refused.
@Component
public class DiskSpace implements Regular, Alarming, ReadOnly {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final Ballast ballast;
    private final long warning;
    private final long least;
    private final boolean database;
    private final AtomicReference<Seen> seen;

    private record Seen(long free, Room room) {}

    DiskSpace(DataFolder folder, Settings settings) {
        this.folder = folder;
        this.ballast = Ballast.in(folder.path());
        this.warning = settings.upkeep().spaceWarning();
        this.least = settings.upkeep().spaceLeast();
        this.database = settings.databaseUrl() == null;
        // A program that is started on a full disk takes nothing in, either.
        this.seen = new AtomicReference<>(judged(Room.PLENTY));
    }

    @Override
    public boolean isReadOnly() {
        return database && seen.get().room() == Room.NONE;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void look(Instant now) {
        var before = seen.get();
        var after = judged(before.room());
        seen.set(after);
        if (before.room() != after.room()) {
            tell(after);
        }
        if (database) {
            weigh(after);
        }
    }

    @Override
    public List<String> alarms(Instant now) {
        var free = free(seen.get().free());
        return switch (seen.get().room()) {
            case PLENTY -> List.of();
            case LITTLE ->
                    List.of(
                            "Der er kun "
                                    + free
                                    + " ledig på disken. Den, der passer Tingsted, bør rydde op"
                                    + " eller give mere plads.");
            case NONE ->
                    List.of(
                            "Disken er fuld ("
                                    + free
                                    + " ledig)."
                                    + (database
                                            ? " Alt kan læses, men tilmeldinger og ændringer bliver"
                                                    + " afvist, til der igen er plads. Det sker af sig"
                                                    + " selv, når der er ryddet op."
                                            : ""));
        };
    }

    private Seen judged(Room before) {
        try {
            long free = Files.getFileStore(folder.path()).getUsableSpace();
            return new Seen(free, Room.of(free, before, warning, least));
        } catch (IOException e) {
            LOG.warn("The disk of the data folder cannot be looked at: {}", e.getMessage());
            return new Seen(0, before);
        }
    }

    private void tell(Seen now) {
        switch (now.room()) {
            case PLENTY -> LOG.info("There is room on the disk again: {}", free(now.free()));
            case LITTLE -> LOG.warn("Little room on the disk: {} free", free(now.free()));
            case NONE ->
                    LOG.error(
                            "No room on the disk ({} free): {}",
                            free(now.free()),
                            database ? "read-only until there is" : "the database is elsewhere");
        }
    }

    /// Held while there is room for it above what is to stay free; let go of when even half of that
    /// is gone, so that the database can end what it is about.
    private void weigh(Seen now) {
        long size = Ballast.size(least);
        try {
            if (ballast.isHeld() && now.free() < least / 2 && ballast.letGo()) {
                LOG.error("The ballast was let go of, so that the database can end what it began");
            } else if (!ballast.isHeld() && size > 0 && now.free() > 2 * least + size) {
                ballast.hold(size);
            }
        } catch (IOException e) {
            LOG.warn("The ballast in the data folder cannot be kept: {}", e.getMessage());
        }
    }

    private static String free(long bytes) {
        return String.format(Locale.of("da"), "%,d MB", bytes >> 20);
    }
}
