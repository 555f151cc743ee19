package dk.tingsted.command.doctor;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Statement;
import dk.tingsted.platform.backup.Kept;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.db.DatabaseAddress;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.publishing.Moments;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks at one installation without touching it.
public final class Examination {

    private static final Duration OLD_LETTER = Duration.ofMinutes(10);
    private static final Duration OLD_BACKUP = Duration.ofHours(26);
    private static final int PATIENCE_MILLIS = 4_000;

    private final Settings settings;
    private final Path data;
    private final Instant now;

    public Examination(Settings settings, Path data, Instant now) {
        this.settings = settings;
        this.data = data;
        this.now = now;
    }

    /// What was found, and whether anything is wrong.
    public record Found(List<String> lines, boolean isWrong) {

        public Found {
            lines = List.copyOf(lines);
        }
    }

    public Found look() {
        var all = new ArrayList<Finding>();
        all.add(folder());
        all.add(room());
        all.addAll(database());
        all.add(mail());
        all.add(address());
        all.add(clock());
        if (settings.upkeep().backups() == null) {
            all.add(backup());
        }
        all.add(statement());
        return new Found(
                all.stream().map(Finding::line).toList(),
                all.stream().anyMatch(one -> one.grade() == Finding.Grade.WRONG));
    }

    private Finding folder() {
        try {
            if (!Files.isDirectory(data)) {
                return Finding.wrong(
                        "Datamappe", data.toAbsolutePath() + " findes ikke. Vælg den med --data.");
            }
            var others = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
            return Files.getPosixFilePermissions(data).stream().anyMatch(others::contains)
                    ? Finding.wrong(
                            "Datamappe",
                            "Andre på maskinen kan læse "
                                    + data.toAbsolutePath()
                                    + ". Kør: chmod 700 "
                                    + data)
                    : Finding.fine(
                            "Datamappe",
                            data.toAbsolutePath() + ", kun for den, der kører Tingsted.");
        } catch (IOException e) {
            return Finding.wrong("Datamappe", data + " kan ikke læses.");
        }
    }

    private Finding room() {
        try {
            long free = Files.getFileStore(data.toAbsolutePath().getRoot()).getUsableSpace();
            if (Files.isDirectory(data)) {
                free = Files.getFileStore(data).getUsableSpace();
            }
            var said =
                    String.format(
                            Locale.of("da"), "%.1f GB fri til data.", free / (double) (1 << 30));
            if (free < settings.upkeep().spaceLeast()) {
                return Finding.wrong(
                        "Plads på disken", said + " Der kan kun læses, til der er plads igen.");
            }
            return free < settings.upkeep().spaceWarning()
                    ? Finding.watch("Plads på disken", said + " Ryd op, eller giv den mere.")
                    : Finding.fine("Plads på disken", said);
        } catch (IOException e) {
            return Finding.wrong("Plads på disken", "Den kan ikke måles: " + e.getMessage());
        }
    }

    private List<Finding> database() {
        var elsewhere = settings.databaseUrl();
        var at =
                elsewhere == null
                        ? Database.running(data)
                        : Optional.of(new DatabaseAddress(elsewhere, null, null));
        if (at.isEmpty()) {
            return List.of(
                    Database.isIn(data)
                            ? Finding.watch(
                                    "Database",
                                    "Serveren kører ikke, så der er ikke set i databasen. Start den med »tingsted serve«.")
                            : Finding.watch(
                                    "Database", "Der er endnu ingen. Den laves ved første start."));
        }
        try (var connection = Database.connection(at.get())) {
            return database(new InstallationStore(connection));
        } catch (SQLException e) {
            return List.of(
                    Finding.wrong("Database", "Den kan ikke nås. Den siger: " + e.getMessage()));
        }
    }

    private List<Finding> database(InstallationStore store) throws SQLException {
        var schema = store.schema();
        if (schema == null) {
            return List.of(Finding.watch("Database", "Den svarer, og den er tom."));
        }
        var found = new ArrayList<Finding>();
        found.add(
                store.isDurable()
                        ? Finding.fine(
                                "Database",
                                "PostgreSQL "
                                        + store.version()
                                        + " svarer; skemaet er "
                                        + schema
                                        + ".")
                        : Finding.wrong(
                                "Database",
                                "Den lover at have gemt, før det er på disken (fsync, full_page_writes og synchronous_commit skal være slået til)."));
        if (!store.checksWhatItReads()) {
            found.add(
                    Finding.watch(
                            "Kontrolsummer",
                            "Databasen opdager ikke fejl på disken (data_checksums er slået fra)."));
        }
        found.add(letters(store));
        if (settings.upkeep().backups() != null) {
            found.add(nights(store));
        }
        return found;
    }

    private Finding letters(InstallationStore store) throws SQLException {
        var trouble = store.mailTrouble();
        var waits = store.waitsSince().filter(due -> due.plus(OLD_LETTER).isBefore(now));
        if (trouble != null) {
            return Finding.wrong("Breve", "Der går ingen ud. " + trouble);
        }
        if (store.writesToNobody()) {
            return Finding.watch(
                    "Breve",
                    "Denne Tingsted er gendannet og skriver ikke til nogen, før en arrangør siger til under »Breve« på en konference.");
        }
        return waits.isPresent() && settings.mail() != null
                ? Finding.wrong(
                        "Breve",
                        "Det ældste, der skulle være sendt, har ventet siden "
                                + told(waits.get())
                                + ".")
                : Finding.fine("Breve", "Intet brev har ventet for længe.");
    }

    private Finding mail() {
        var server = settings.mail();
        if (server == null) {
            return Finding.watch(
                    "Mailserver",
                    "Ingen er sat (TINGSTED_SMTP_URL): breve bliver liggende og kan kun læses på siden.");
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), PATIENCE_MILLIS);
            return Finding.fine(
                    "Mailserver", server.host() + " svarer på port " + server.port() + ".");
        } catch (IOException e) {
            return Finding.wrong(
                    "Mailserver",
                    server.host()
                            + " svarer ikke på port "
                            + server.port()
                            + " fra denne maskine.");
        }
    }

    private Finding address() {
        var base = settings.baseUrl();
        if (base == null) {
            return Finding.watch(
                    "Adresse",
                    "Kun for denne maskine. Sæt TINGSTED_BASE_URL til den adresse, læserne bruger.");
        }
        return settings.secure()
                ? Finding.fine("Adresse", base.toString())
                : Finding.wrong(
                        "Adresse",
                        base
                                + " er uden TLS: navne og links kan læses undervejs. Sæt en proxy med https foran.");
    }

    private Finding clock() {
        return settings.clock() == null
                ? Finding.fine("Ur", "Det er maskinens: " + told(now) + ".")
                : Finding.watch(
                        "Ur", "Det er stillet til " + settings.clock() + " (TINGSTED_CLOCK).");
    }

    private Finding backup() {
        return Kept.last(data)
                .map(this::backup)
                .orElseGet(() ->
                        Finding.watch(
                                "Sikkerhedskopi",
                                "Der er ikke taget nogen med »tingsted backup«. Tages der en på anden måde, så prøv, om den kan gendannes."));
    }

    private Finding statement() {
        var due = Statement.due(settings.statement(), LocalDate.ofInstant(now, Clocks.DANISH));
        return due.map(words -> Finding.watch("Tilgængelighed", words))
                .orElseGet(() ->
                        Finding.fine("Tilgængelighed", "Erklæringen er set efter det seneste år."));
    }

    private Finding backup(Instant last) {
        return last.plus(OLD_BACKUP).isBefore(now)
                ? Finding.wrong(
                        "Sikkerhedskopi",
                        "Den seneste er fra " + told(last) + ", og det er for længe siden.")
                : Finding.fine("Sikkerhedskopi", "Den seneste er fra " + told(last) + ".");
    }

    private Finding nights(InstallationStore store) throws SQLException {
        if (store.lastNightFailed()) {
            return Finding.wrong(
                    "Sikkerhedskopi",
                    "Nattens lykkedes ikke. Er "
                            + settings.upkeep().backups()
                            + " der, må Tingsted skrive i den, og er der plads? Loggen siger, hvad"
                            + " der skete.");
        }
        return store.lastNight()
                .map(this::backup)
                .orElseGet(() ->
                        Finding.watch(
                                "Sikkerhedskopi",
                                "Den første tages, når serveren har kørt i to minutter."));
    }

    private static String told(Instant at) {
        return Moments.told(at, Clocks.DANISH);
    }
}
