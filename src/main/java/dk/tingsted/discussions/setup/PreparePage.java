package dk.tingsted.discussions.setup;

import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.discussions.board.Themes;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The secretariat's page of what is discussed.
///
/// @param suggested what the programme would give, where nothing is there yet
/// @param typed what was typed and refused; null otherwise
/// @param alarm why the last press did nothing; null where it did
public record PreparePage(
        String slug,
        String by,
        String title,
        Hall hall,
        List<Theme> suggested,
        @Nullable Typing typed,
        @Nullable String alarm) {

    /// A theme as it was typed.
    ///
    /// @param discussion that it is about; 0 for a new one
    public record Typing(long discussion, String theme, String questions, String item) {}

    /// Fields of one discussion.
    public record Fields(long id, String theme, String questions, String item) {}

    /// An item that may be chosen.
    public record Choice(String id, String words) {}

    static PreparePage of(
            String slug, String by, Hall hall, @Nullable Typing typed, @Nullable String alarm) {
        return new PreparePage(
                slug,
                by,
                Words.DANISH.title(hall.programme()),
                hall,
                hall.talks().isEmpty() ? Themes.of(hall.programme()) : List.of(),
                typed,
                alarm);
    }

    public PreparePage {
        suggested = List.copyOf(suggested);
    }

    public Fields fields(Talk talk) {
        var one = talk.discussion();
        var typing = typed;
        return typing != null && typing.discussion() == one.id().value()
                ? new Fields(one.id().value(), typing.theme(), typing.questions(), typing.item())
                : new Fields(
                        one.id().value(),
                        one.theme(),
                        String.join("\n", one.questions()),
                        one.item() == null ? "" : Objects.toString(one.item()));
    }

    /// Whether that one is being typed; 0 for a new one.
    public boolean isTyping(long discussion) {
        var typing = typed;
        return typing != null && typing.discussion() == discussion;
    }

    public Fields blank() {
        var typing = typed;
        return typing != null && typing.discussion() == 0
                ? new Fields(0, typing.theme(), typing.questions(), typing.item())
                : new Fields(0, "", "", "");
    }

    /// The items in which people may speak; one that a discussion names already is among them.
    public List<Choice> items() {
        return hall.programme().items().stream()
                .filter(item -> isSpoken(item))
                .map(item -> new Choice(item.id().value(), words(item)))
                .toList();
    }

    private boolean isSpoken(Item item) {
        var kind = item.kind();
        return kind == Kind.DISCUSSION
                || kind == Kind.DEBATE
                || kind == Kind.WORKSHOP
                || kind == Kind.THEME
                || kind == Kind.PANEL
                || hall.talks().stream()
                        .anyMatch(talk -> item.id().equals(talk.discussion().item()));
    }

    private static String words(Item item) {
        var start = item.start();
        return (start == null ? "" : Words.DANISH.clock(start) + " ") + item.title();
    }

    public String state(Talk talk) {
        var one = talk.discussion();
        return one.isOpen() ? "Åben" : one.closedAt() == null ? "Ikke åbnet" : "Lukket";
    }

    public int many(Talk talk) {
        return (int) talk.remarks().stream().filter(one -> !one.withdrawn()).count();
    }

    public boolean anyOpen() {
        return discussions().anyMatch(Discussion::isOpen);
    }

    public boolean anyShut() {
        return discussions().anyMatch(one -> !one.isOpen());
    }

    private Stream<Discussion> discussions() {
        return hall.talks().stream().map(Talk::discussion);
    }

    public String here() {
        return "/organiser/" + slug + "/discussions";
    }
}
