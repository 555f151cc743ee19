package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.invitations.reading.Column;
import dk.tingsted.invitations.reading.Columns;
import dk.tingsted.invitations.reading.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists that are handed in and not imported yet.
@Repository
class UploadStore {

    private final JdbcClient database;

    UploadStore(JdbcClient database) {
        this.database = database;
    }

    long add(ConferenceId conference, Upload upload, String by, Instant now) {
        return database.sql(
                        """
                        insert into invitation_upload (
                            conference, name, in_group, for_several, sheet, headed, taken_for, at, by)
                        values (:conference, :name, :group, :several, :sheet, :headed, :columns,
                                :now, :by)
                        returning id
                        """)
                .param("conference", conference.value())
                .param("name", upload.name())
                .param("group", upload.group())
                .param("several", upload.forSeveral())
                .param("sheet", upload.sheet().text())
                .param("headed", upload.columns().headed())
                .param("columns", names(upload.columns()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Held until the transaction ends: two clicks import it once.
    Optional<Upload> hold(ConferenceId conference, long id) {
        return database.sql(
                        """
                        select * from invitation_upload
                        where conference = :conference and id = :id for update
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .query(UploadStore::upload)
                .optional();
    }

    void write(long id, Upload upload) {
        database.sql(
                        """
                        update invitation_upload
                        set in_group = :group, for_several = :several, sheet = :sheet,
                            headed = :headed, taken_for = :columns
                        where id = :id
                        """)
                .param("id", id)
                .param("group", upload.group())
                .param("several", upload.forSeveral())
                .param("sheet", upload.sheet().text())
                .param("headed", upload.columns().headed())
                .param("columns", names(upload.columns()))
                .update();
    }

    void delete(ConferenceId conference, long id) {
        database.sql("delete from invitation_upload where conference = :conference and id = :id")
                .param("conference", conference.value())
                .param("id", id)
                .update();
    }

    /// Nobody comes back for what was left lying.
    void deleteBefore(Instant moment) {
        database.sql("delete from invitation_upload where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static String[] names(Columns columns) {
        return columns.columns().stream().map(Column::name).toArray(String[]::new);
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("taken_for").getArray();
        return new Upload(
                row.getString("name"),
                row.getString("in_group"),
                row.getBoolean("for_several"),
                Sheet.kept(row.getString("sheet")),
                new Columns(
                        row.getBoolean("headed"),
                        Arrays.stream(names).map(Column::valueOf).toList()));
    }
}
