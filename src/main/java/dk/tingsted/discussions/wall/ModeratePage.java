package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.Alike;
import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Moved;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The konferencier's own view of a wall: all that is said, and what can be done with it.
///
/// @param talk the discussion that is looked at
/// @param key for a point from the plenary
/// @param typed what was typed and refused; empty otherwise
/// @param alarm why the last press did nothing; null where it did
public record ModeratePage(
        String slug,
        String by,
        String title,
        List<Discussion> discussions,
        Talk talk,
        UUID key,
        String typed,
        @Nullable String alarm) {

    private static final int LATEST = 12;

    public ModeratePage {
        discussions = List.copyOf(discussions);
    }

    static ModeratePage of(
            String slug, String by, Hall hall, Talk talk, String typed, @Nullable String alarm) {
        return new ModeratePage(
                slug,
                by,
                Words.DANISH.title(hall.programme()),
                hall.talks().stream().map(Talk::discussion).toList(),
                talk,
                UUID.randomUUID(),
                typed,
                alarm);
    }

    /// What a press did, in words, and its number to take it back.
    public record Told(long number, String words) {}

    public String here() {
        return at(talk.discussion());
    }

    public String at(Discussion discussion) {
        return "/organiser/" + slug + "/discussions/wall/" + discussion.id();
    }

    public String line() {
        return "/" + slug + "/wall/" + talk.discussion().id() + "/events";
    }

    /// All that are not hidden, the newest first where nobody has put them in order.
    public List<Card> cards() {
        return talk.board().cards().stream()
                .filter(card -> !card.hidden() && !card.alive().isEmpty())
                .toList()
                .reversed();
    }

    public List<Card> hidden() {
        return talk.board().cards().stream()
                .filter(card -> card.hidden() && !card.alive().isEmpty())
                .toList();
    }

    public List<String> headings() {
        return cards().stream()
                .map(Card::heading)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Alike> alike() {
        return Alike.among(talk.board().shown());
    }

    public String from(Card card) {
        return WallPage.from(card.tables(), Words.DANISH);
    }

    public String from(Remark remark) {
        return WallPage.from(List.of(remark.table()), Words.DANISH);
    }

    /// The latest first.
    public List<Told> done() {
        return talk.moves().reversed().stream().limit(LATEST).map(this::told).toList();
    }

    private Told told(Moved moved) {
        return new Told(moved.number(), MoveWords.of(moved, talk));
    }
}
