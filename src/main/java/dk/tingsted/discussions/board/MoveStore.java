package dk.tingsted.discussions.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was done with what the tables wrote.
@Repository
class MoveStore {

    private final JdbcClient database;

    MoveStore(JdbcClient database) {
        this.database = database;
    }

    /// Those that were not taken back, the oldest first.
    List<Moved> of(DiscussionId discussion) {
        return database.sql(
                        """
                        select id, kind, remark, into_remark, words, at, by from remark_move
                        where discussion = :discussion and undone_at is null order by id
                        """)
                .param("discussion", discussion.value())
                .query(MoveStore::moved)
                .list();
    }

    void add(DiscussionId discussion, Move move, String by, Instant now) {
        database.sql(
                        """
                        insert into remark_move
                            (discussion, kind, remark, into_remark, words, at, by)
                        values (:discussion, :kind, :remark, :into, :words, :now, :by)
                        """)
                .param("discussion", discussion.value())
                .param("kind", kind(move))
                .param("remark", move.remark().value())
                .param("into", move instanceof Move.Merge(var _, var into) ? into.value() : null)
                .param("words", words(move))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    boolean undo(DiscussionId discussion, long number, String by, Instant now) {
        return database.sql(
                                """
                                update remark_move set undone_at = :now, undone_by = :by
                                where id = :number and discussion = :discussion
                                    and undone_at is null
                                """)
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("number", number)
                        .param("discussion", discussion.value())
                        .update()
                == 1;
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        return new Moved(
                row.getLong("id"),
                move(row),
                row.getTimestamp("at").toInstant(),
                row.getString("by"));
    }

    private static Move move(ResultSet row) throws SQLException {
        var remark = new RemarkId(row.getLong("remark"));
        var words = Objects.requireNonNullElse(row.getString("words"), "");
        return switch (row.getString("kind")) {
            case "merge" -> new Move.Merge(remark, new RemarkId(row.getLong("into_remark")));
            case "split" -> new Move.Split(remark);
            case "gather" -> new Move.Gather(remark, words);
            case "word" -> new Move.Word(remark, words);
            case "highlight" -> new Move.Highlight(remark);
            case "plain" -> new Move.Plain(remark);
            case "hide" -> new Move.Hide(remark);
            case "show" -> new Move.Show(remark);
            default -> throw new SQLException("No move: " + row.getString("kind"));
        };
    }

    private static String kind(Move move) {
        return switch (move) {
            case Move.Merge _ -> "merge";
            case Move.Split _ -> "split";
            case Move.Gather _ -> "gather";
            case Move.Word _ -> "word";
            case Move.Highlight _ -> "highlight";
            case Move.Plain _ -> "plain";
            case Move.Hide _ -> "hide";
            case Move.Show _ -> "show";
        };
    }

    private static @Nullable String words(Move move) {
        return switch (move) {
            case Move.Gather(var _, var heading) -> heading;
            case Move.Word(var _, var words) -> words;
            case Move.Merge _,
                    Move.Split _,
                    Move.Highlight _,
                    Move.Plain _,
                    Move.Hide _,
                    Move.Show _ ->
                    null;
        };
    }
}
