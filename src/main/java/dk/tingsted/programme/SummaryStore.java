package dk.tingsted.programme;

import dk.tingsted.conference.Slug;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All conferences at a glance, in one statement.
@Repository
class SummaryStore {

    private final JdbcClient database;

    SummaryStore(JdbcClient database) {
        this.database = database;
    }

    /// Newest first.
    List<Summary> all() {
        return database.sql(
                        """
                        select slug,
                               nullif(coalesce(corrected.title,
                                               read.programme -> 'particulars' ->> 'title'), '')
                                 as title,
                               array(select jsonb_array_elements_text(read.programme -> 'days'))
                                 as days,
                               latest.number, latest.status, latest.published_at
                        from conference
                        join lateral (
                            select document.id, reading -> 'programme' as programme
                            from reading join document on document.id = reading.document
                            join document_in_use used on used.document = document.id
                            where document.conference = conference.id
                            order by document.id desc limit 1) read on true
                        left join lateral (
                            select becomes as title from correction
                            where correction.document = read.id and spot = 'title'
                              and not exists (
                                select from correction_undone undone
                                where undone.correction = correction.id)
                            order by correction.id desc limit 1) corrected on true
                        left join lateral (
                            select number, status, published_at from edition
                            where edition.conference = conference.id
                            order by number desc limit 1) latest on true
                        order by conference.created_at desc, conference.id desc
                        """)
                .query(SummaryStore::summary)
                .list();
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        return new Summary(
                new Slug(row.getString("slug")),
                Optional.ofNullable(row.getString("title")),
                days(row.getArray("days")),
                out(row));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((String[]) days.getArray()).map(LocalDate::parse).toList();
    }

    private static Optional<Summary.Out> out(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                new Summary.Out(
                        number,
                        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("published_at").toInstant()));
    }
}
