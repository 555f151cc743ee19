package dk.tingsted.platform.db;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// The files of one PostgreSQL: its data, its passwords and its port, all beneath the data folder.
///
/// `owner` is PostgreSQL's superuser, used to make the database and nothing else; `tingsted` owns
/// the database and is who the program connects as.
record Cluster(Path folder, Binaries binaries, Launch launch) {

    /// Iterations make a guessable password slow to guess. Ours are 192 random bits, which nobody
    /// guesses, and every connection would pay for them (RFC 5802, section 5.1).
    private static final String NO_STRETCHING = "scram_iterations=1";

    Path files() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Password owner() throws IOException {
        return Password.keptIn(folder.resolve("database-owner.password"));
    }

    Password tingsted() throws IOException {
        return Password.keptIn(folder.resolve("database.password"));
    }

    /// Made beside and renamed, so that a half-made cluster is never taken for a whole one.
    void makeUnlessThere() throws IOException, InterruptedException {
        launch.letIn(folder);
        launch.handOver(binaries.home());
        if (Files.isDirectory(files())) {
            mustBeOfThisVersion();
            launch.handOver(files());
            return;
        }
        var beside = folder.resolve("database.new");
        if (Files.exists(beside)) {
            Binaries.remove(beside);
        }
        launch.letIn(owner().file());
        launch.run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + beside,
                        "--username=owner",
                        "--pwfile=" + owner().file(),
                        "--auth=scram-sha-256",
                        "--set=" + NO_STRETCHING,
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=da",
                        "--text-search-config=danish"));
        Files.move(beside, files(), StandardCopyOption.ATOMIC_MOVE);
        var _ = tingsted();
        OnDisk.force(folder);
    }

    /// The files of one major version are not those of another.
    private void mustBeOfThisVersion() throws IOException {
        var made = files().resolve("PG_VERSION");
        var ours = Binaries.VERSION.replaceFirst("\\..*", "");
        if (Files.exists(made) && !Files.readString(made).strip().equals(ours)) {
            throw new Unusable(
                    "Databasen i "
                            + folder
                            + " er lavet af PostgreSQL "
                            + Files.readString(made).strip()
                            + ", og dette Tingsted har PostgreSQL "
                            + ours
                            + ". Intet er ændret. Tag en sikkerhedskopi med det Tingsted, der har"
                            + " skrevet dem, og gendan den med dette i en ny datamappe.");
        }
    }

    /// The server's command line. Durability stays as PostgreSQL has it: fsync and full page writes
    /// are on. Values that people typed are kept out of its log. Tables that were nearly empty grow
    /// by thousands of rows in the minute when registration opens: how large they are is looked at
    /// every five seconds, or every row that points to another would be checked by reading the
    /// whole table, as was right for a few rows.
    List<String> command(int port) {
        return launch.of(
                List.of(
                        binaries.program("postgres"),
                        "-D",
                        files().toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=60",
                        "-c",
                        "autovacuum_naptime=5s",
                        "-c",
                        "random_page_cost=1.1",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC",
                        "-c",
                        "log_error_verbosity=terse",
                        "-c",
                        "log_min_error_statement=panic",
                        "-c",
                        NO_STRETCHING));
    }

    /// A secret of 192 bits in a file that only its owner reads.
    record Password(Path file, String value) {

        static Password keptIn(Path file) throws IOException {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return new Password(file, Files.readString(file).strip());
        }

        private static void write(Path file, String secret) throws IOException {
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, secret);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }

        private static String random() {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        @Override
        public String toString() {
            return "Password in " + file;
        }
    }
}
