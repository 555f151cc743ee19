package dk.tingsted.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a backup holds, so that whoever reads it can tell whether all of it is there.
///
/// @param format of the file; ours is [#FORMAT]
/// @param schema the last migration that the tables have been through
/// @param sequences the last number that each has given
public record Manifest(
        int format, Instant made, String schema, List<Table> tables, Map<String, Long> sequences) {

    /// Files of another format are not ours to read.
    public static final int FORMAT = 1;

    static final String ENTRY = "manifest.json";

    public Manifest {
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    /// One table's rows.
    ///
    /// @param columns in the order in which they are written
    /// @param sha256 of the entry, as hexadecimal digits
    public record Table(String name, List<String> columns, long rows, String sha256) {

        public Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name;
        }
    }

    /// Of all tables.
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
