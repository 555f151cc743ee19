package dk.tingsted.platform.db;

import java.nio.file.Path;
import java.util.List;

/// Another program that owns a PostgreSQL, writes one fact, says so, and waits to be killed.
final class TestProgram {

    private TestProgram() {}

    static void main(String[] arguments) throws Exception {
        var postgres = LocalPostgres.starting(Path.of(arguments[0]));
        try (var connection = LocalPostgresTest.connected(postgres.address())) {
            LocalPostgresTest.execute(
                    connection, "insert into fact values ('from the other program')");
        }
        System.out.println("READY");
        Thread.sleep(60_000);
    }

    /// Returns when the fact is committed.
    static Process start(Path folder) throws Exception {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        TestProgram.class.getName(),
                                        folder.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var lines = process.inputReader()) {
            if (lines.lines().noneMatch("READY"::equals)) {
                throw new IllegalStateException("The other program did not start");
            }
        }
        return process;
    }
}
