package dk.tingsted.discussions.table;

import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.Table;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One theme at one table: what is asked, what the table has written, and room for more.
///
/// @param alone whether there is no other theme to go to
/// @param draft what is being typed
/// @param alarm why it was not taken; null where nothing was refused
public record PointsPage(
        TableAddress address,
        String title,
        int table,
        Talk talk,
        boolean alone,
        Draft draft,
        @Nullable String alarm) {

    /// A remark on its way.
    ///
    /// @param key of the one that is new
    /// @param remark the one that is put otherwise; null for a new one
    public record Draft(String text, UUID key, @Nullable Remark remark) {}

    static PointsPage of(
            TableAddress address,
            Hall hall,
            Table table,
            Talk talk,
            Draft draft,
            @Nullable String alarm) {
        return new PointsPage(
                address,
                address.words().title(hall.programme()),
                table.number(),
                talk,
                hall.talks().size() == 1,
                draft,
                alarm);
    }

    public Words words() {
        return address.words();
    }

    public String say(String danish, String english) {
        return words().say(danish, english);
    }

    public List<Remark> written() {
        return talk.of(table);
    }

    public boolean isOpen() {
        return talk.discussion().isOpen();
    }

    /// Whether it is over, and not only to come.
    public boolean isOver() {
        return talk.discussion().closedAt() != null;
    }

    public String here() {
        return address.of(talk.discussion().id());
    }

    /// What keeps the page on the phone.
    public String worker() {
        return "/" + address.slug() + "/hall-worker.js";
    }

    public String line() {
        return address.line(talk.discussion().id());
    }

    public String wall() {
        return address.to("wall");
    }

    public String inOtherLanguage() {
        return address.inOtherLanguage().of(talk.discussion().id());
    }

    public int longest() {
        return Typed.LONGEST;
    }
}
