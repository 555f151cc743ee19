package dk.tingsted.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// The tables as PostgreSQL knows them, without knowing what any of them is for.
final class BackupStore {

    /// How far a table has come is told by the manifest; whoever is signed in signs in again.
    private static final String TABLES =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history' and c.relname not like 'spring_session%'
            order by 1
            """;

    private static final String COLUMNS =
            """
            select attname from pg_attribute
            where attrelid = ('public.' || quote_ident(?))::regclass and attnum > 0
              and not attisdropped and attgenerated = ''
            order by attnum
            """;

    private final Connection connection;

    BackupStore(Connection connection) {
        this.connection = connection;
    }

    /// Everything from now on is as it is at this moment, whatever happens meanwhile.
    void standStill() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        run("set local synchronize_seqscans = off");
        run("set local datestyle = 'ISO'");
        run("set local timezone = 'UTC'");
    }

    /// Empty for a database in which nothing was ever made.
    String schema() throws SQLException {
        if (first("select to_regclass('public.flyway_schema_history') is not null").equals("f")) {
            return "";
        }
        return first(
                """
                select version from flyway_schema_history where success and version is not null
                order by installed_rank desc limit 1
                """);
    }

    List<String> tables() throws SQLException {
        return texts(TABLES);
    }

    List<String> columns(String table) throws SQLException {
        return texts(COLUMNS, table);
    }

    /// Writes a table's rows.
    ///
    /// @return how many
    long copyOut(String table, List<String> columns, OutputStream to)
            throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + list(table, columns) + " to stdout", to);
    }

    /// Takes a table's rows.
    ///
    /// @return how many
    long copyIn(String table, List<String> columns, InputStream from)
            throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + list(table, columns) + " from stdin", from);
    }

    private static String list(String table, List<String> columns) {
        return columns.stream()
                .map(BackupStore::quoted)
                .collect(Collectors.joining(", ", "public." + quoted(table) + " (", ")"));
    }

    Map<String, Long> sequences() throws SQLException {
        var found = new TreeMap<String, Long>();
        for (var row :
                texts(
                        """
                        select sequencename || ' ' || last_value from pg_sequences
                        where schemaname = 'public' and last_value is not null
                        """)) {
            int end = row.lastIndexOf(' ');
            found.put(row.substring(0, end), Long.valueOf(row.substring(end + 1)));
        }
        return found;
    }

    void goOnFrom(String sequence, long last) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, "public." + quoted(sequence));
            statement.setLong(2, last);
            statement.execute();
        }
    }

    /// Takes away what ties the tables to each other and does something with each row that comes,
    /// so that they can be filled in any order.
    ///
    /// @return what [#tie] puts back
    List<String> untie() throws SQLException {
        var ties =
                texts(
                        """
                        select format('alter table %s add constraint %I %s', conrelid::regclass,
                            conname, pg_get_constraintdef(oid))
                        from pg_constraint
                        where contype = 'f' and connamespace = 'public'::regnamespace
                        """);
        for (var tie :
                texts(
                        """
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                        from pg_constraint
                        where contype = 'f' and connamespace = 'public'::regnamespace
                        """)) {
            run(tie);
        }
        for (var table : tables()) {
            run("alter table public." + quoted(table) + " disable trigger user");
            run("truncate public." + quoted(table));
        }
        return ties;
    }

    /// PostgreSQL looks at every row once more.
    void tie(List<String> ties) throws SQLException {
        for (var table : tables()) {
            run("alter table public." + quoted(table) + " enable trigger user");
        }
        for (var tie : ties) {
            run(tie);
        }
        run("analyze");
    }

    /// What waited when the backup was made, has probably gone since; and nobody is written to
    /// until somebody says that this is where letters come from now.
    void keepLettersBack() throws SQLException {
        run(
                """
                update outgoing set held_at = now(), held_by = 'gendannelsen'
                where sent_at is null and failed_at is null and withdrawn_at is null
                  and held_at is null
                """);
        run(
                """
                create table if not exists letters_paused (
                    id int primary key default 1 check (id = 1),
                    since timestamptz not null
                )
                """);
        run("insert into letters_paused (since) values (now()) on conflict do nothing");
    }

    /// The program does it when it starts.
    void forgetAgain(List<ErasedSince> erased) throws SQLException {
        run(
                """
                create table if not exists erasure_due (
                    registration bigint not null,
                    key uuid not null
                )
                """);
        try (var statement = connection.prepareStatement("insert into erasure_due values (?, ?)")) {
            for (var one : erased) {
                statement.setLong(1, one.registration());
                statement.setObject(2, one.key());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void run(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String first(String query) throws SQLException {
        var all = texts(query);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> texts(String query, String... values) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(query)) {
            for (int n = 0; n < values.length; n++) {
                statement.setString(n + 1, values[n]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
