package dk.tingsted.discussions.wall;

import static java.util.stream.Collectors.joining;

import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.vote.Ballot;
import dk.tingsted.platform.web.QrCode;
import dk.tingsted.programme.publishing.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The wall as the hall sees it.
///
/// @param views the ways to see it, the one that is shown among them
/// @param many how many points there are in all
/// @param vote where one votes, as a phone's camera reads it; null unless one can
public record WallPage(
        WallAddress address,
        String title,
        List<View> views,
        List<Section> sections,
        int many,
        @Nullable URI vote) {

    public WallPage {
        views = List.copyOf(views);
        sections = List.copyOf(sections);
    }

    /// A way to see the wall.
    public record View(String name, String address, boolean isThis) {}

    /// A theme or a table.
    public record Section(String title, List<String> asked, List<Group> groups) {
        public Section {
            asked = List.copyOf(asked);
            groups = List.copyOf(groups);
        }
    }

    /// Cards under one heading.
    ///
    /// @param heading empty for none
    public record Group(String heading, List<Note> notes) {
        public Group {
            notes = List.copyOf(notes);
        }
    }

    /// A card as it is shown.
    ///
    /// @param from which tables
    /// @param times how many remarks lie in it
    /// @param dots that were given to it; 0 until the voting is over
    public record Note(
            long id, String words, String from, int times, boolean highlighted, int dots) {}

    /// @param vote where one votes, in the language of the page
    static WallPage of(WallAddress address, Hall hall, Ballot ballot, URI vote) {
        var talks =
                hall.talks().stream()
                        .filter(talk ->
                                address.only() == null
                                        || address.only().equals(talk.discussion().id()))
                        .toList();
        return new WallPage(
                address,
                address.words().title(hall.programme()),
                views(address, hall),
                address.byTable()
                        ? tables(talks, address.words(), ballot)
                        : themes(talks, address.words(), ballot),
                talks.stream().mapToInt(talk -> talk.board().shown().size()).sum(),
                ballot.round().isOpen() ? vote : null);
    }

    /// A drawing for the camera of a phone.
    public String code() {
        return vote == null
                ? ""
                : QrCode.svg(
                        vote.toString(), say("Koden til afstemningen", "The code of the voting"));
    }

    /// The same to type.
    public String typed() {
        return vote == null ? "" : vote.toString().replaceFirst("https?://", "");
    }

    private static List<View> views(WallAddress address, Hall hall) {
        var words = address.words();
        var all =
                Stream.of(
                        new View(
                                words.say("Alle temaer", "All themes"),
                                address.seen(""),
                                !address.byTable() && address.only() == null),
                        new View(
                                words.say("Bord for bord", "Table by table"),
                                address.seen("/tables"),
                                address.byTable()));
        var each =
                hall.talks().stream()
                        .map(Talk::discussion)
                        .map(one ->
                                new View(
                                        one.theme(),
                                        address.seen("/" + one.id()),
                                        one.id().equals(address.only())));
        return Stream.concat(all, hall.talks().size() > 1 ? each : Stream.empty()).toList();
    }

    private static List<Section> themes(List<Talk> talks, Words words, Ballot ballot) {
        return talks.stream()
                .map(talk ->
                        new Section(
                                talk.discussion().theme(),
                                talk.discussion().questions(),
                                groups(talk, words, ballot)))
                .toList();
    }

    /// What the konferencier lifted comes first, then what stands under headings, then the rest
    /// with the newest first.
    private static List<Group> groups(Talk talk, Words words, Ballot ballot) {
        var shown = talk.board().shown();
        var lit = shown.stream().filter(Card::highlighted).toList();
        var headed = new TreeMap<String, List<Card>>();
        var loose = new ArrayList<Card>();
        shown.stream()
                .filter(card -> !card.highlighted())
                .forEach(card ->
                        (card.heading().isEmpty()
                                        ? loose
                                        : headed.computeIfAbsent(
                                                card.heading(), _ -> new ArrayList<>()))
                                .add(card));
        var groups = new ArrayList<Group>();
        groups.add(group("", lit, words, ballot));
        headed.forEach((heading, cards) -> groups.add(group(heading, cards, words, ballot)));
        groups.add(group("", loose.reversed(), words, ballot));
        return groups.stream().filter(group -> !group.notes().isEmpty()).toList();
    }

    private static Group group(String heading, List<Card> cards, Words words, Ballot ballot) {
        return new Group(heading, cards.stream().map(card -> note(card, words, ballot)).toList());
    }

    private static Note note(Card card, Words words, Ballot ballot) {
        return new Note(
                card.id().value(),
                card.words(),
                from(card.tables(), words),
                card.alive().size(),
                card.highlighted(),
                ballot.dotsOn(card));
    }

    static String from(List<Integer> tables, Words words) {
        var numbers = tables.stream().filter(one -> one > 0).toList();
        var named =
                numbers.isEmpty()
                        ? ""
                        : words.say(
                                        numbers.size() == 1 ? "Bord " : "Borde ",
                                        numbers.size() == 1 ? "Table " : "Tables ")
                                + numbers.stream().map(String::valueOf).collect(joining(", "));
        return Stream.of(named, tables.contains(0) ? words.say("plenum", "plenary") : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(words.say(" og ", " and ")));
    }

    private static List<Section> tables(List<Talk> talks, Words words, Ballot ballot) {
        return talks.stream()
                .flatMap(talk -> talk.board().shown().stream())
                .flatMap(card -> card.tables().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(table -> table(table, talks, words, ballot))
                .toList();
    }

    private static Section table(int table, List<Talk> talks, Words words, Ballot ballot) {
        return new Section(
                table == 0
                        ? words.say("Fra plenum", "From the plenary")
                        : words.say("Bord ", "Table ") + table,
                List.of(),
                talks.stream()
                        .map(talk ->
                                group(
                                        talks.size() == 1 ? "" : talk.discussion().theme(),
                                        talk.board().shown().stream()
                                                .filter(card -> card.tables().contains(table))
                                                .toList(),
                                        words,
                                        ballot))
                        .filter(group -> !group.notes().isEmpty())
                        .toList());
    }

    public Words words() {
        return address.words();
    }

    public String say(String danish, String english) {
        return words().say(danish, english);
    }

    public String line() {
        return address.line();
    }

    public String inOtherLanguage() {
        return address.inOtherLanguage();
    }

    /// Whether it is one theme, shown large.
    public boolean isOne() {
        return sections.size() == 1 && !address.byTable();
    }
}
