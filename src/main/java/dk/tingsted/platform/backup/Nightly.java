package dk.tingsted.platform.backup;

import dk.tingsted.platform.Alarming;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.files.DataFolder;
import dk.tingsted.platform.time.Regular;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// A backup each night into the folder that the settings name, by one of the copies of the program;
/// older ones make room by the rule of [Nights]. One that was missed, since the machine was off or
/// the folder away, is made up for.
@Component
class Nightly implements Regular, Alarming {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final Duration OLD = Duration.ofHours(26);
    private static final String BEFORE = "tingsted-";
    private static final String AFTER = ".backup";

    private final NightStore store;
    private final Database database;
    private final Path data;
    private final Optional<Path> folder;
    private final int hour;

    Nightly(NightStore store, Database database, DataFolder data, Settings settings) {
        this.store = store;
        this.database = database;
        this.data = data.path();
        this.folder = Optional.ofNullable(settings.upkeep().backups());
        this.hour = settings.upkeep().backupHour();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void look(Instant now) {
        var night = Nights.due(now, hour);
        if (folder.isPresent() && store.begins(night, now, now.minus(AGAIN))) {
            make(folder.get(), night, now);
        }
    }

    @Override
    public List<String> alarms(Instant now) {
        try {
            return folder.isPresent() ? found(now) : List.of();
        } catch (DataAccessException e) {
            LOG.debug("The nights cannot be read", e);
            return List.of();
        }
    }

    private List<String> found(Instant now) {
        if (store.lastFailed()) {
            return List.of(
                    "Nattens sikkerhedskopi lykkedes ikke og bliver prøvet igen hver halve time."
                            + " Den, der passer Tingsted, kan se hvorfor i loggen.");
        }
        return store.last().filter(last -> last.plus(OLD).isBefore(now)).stream()
                .map(_ ->
                        "Den seneste sikkerhedskopi er over et døgn gammel. Den, der passer"
                                + " Tingsted, bør se på det.")
                .toList();
    }

    /// A folder that is not there is not made: it may be a disk that is not connected.
    private void make(Path folder, LocalDate night, Instant now) {
        try {
            var file = folder.resolve(BEFORE + night + AFTER);
            var written = Snapshot.write(database.address(), file, now);
            keepErased(folder);
            store.made(night, now);
            Kept.note(data, now);
            LOG.info("Backup of the night {}: {} rows in {}", night, written.rows(), file);
            makeRoom(folder);
        } catch (Unusable | IOException e) {
            store.failed(night, now);
            LOG.error("The backup of the night {} failed: {}", night, e.getMessage());
        }
    }

    /// A backup is restored with the list of those who were erased after it.
    private void keepErased(Path folder) throws IOException {
        var list = data.resolve(ErasedSince.FILE);
        if (Files.exists(list)) {
            var beside = folder.resolve(ErasedSince.FILE + ".new");
            Files.copy(list, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    beside,
                    folder.resolve(ErasedSince.FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void makeRoom(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var nights = files.flatMap(file -> night(file).stream()).toList();
            var kept = Nights.kept(nights);
            for (var night : nights) {
                if (!kept.contains(night)) {
                    Files.deleteIfExists(folder.resolve(BEFORE + night + AFTER));
                }
            }
        }
    }

    /// Of a file that we named; others in the folder are none of ours.
    private static Optional<LocalDate> night(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(BEFORE) || !name.endsWith(AFTER)) {
            return Optional.empty();
        }
        try {
            var date = name.substring(BEFORE.length(), name.length() - AFTER.length());
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
