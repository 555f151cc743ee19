package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rooms of workshops that run at once: two in one room, and rooms for fewer than may come.
final class RoomsOfParts {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Wanted ROOM =
            Wanted.of(
                    "lokale|sal|auditorium|møterom|room|hall",
                    Pattern.compile(
                            "\\b((?:[Mm]øde)?[Ll]okale|[Ss]al|[Aa]uditorium|[Mm]øterom|[Rr]oom|[Hh]all)\\s?:?\\s(\\d[\\w.-]*|\\p{Lu}[\\p{L}\\d-]*(?: \\d[\\w.-]*)?)"));

    private static final Pattern PLACES =
            Pattern.compile(
                    "\\b(?:plads til|plass til|plats för|room for|højst|maks\\.?|max\\.?|maksimalt)\\s(?:højst |maks\\.? |max\\.? |i alt )?(\\d{1,4})\\b(?!\\s?(?:minutter|min\\b|kr|pr|%|sider|ord|timer))"
                            + "|\\b(\\d{1,4}) (?:pladser|siddepladser|plasser|platser|seats)\\b",
                    UNICODE);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private RoomsOfParts() {}

    static Stream<Finding> doubleBooked(Reading reading) {
        return blocks(reading).flatMap(block -> clashes(reading, parts(reading, block)));
    }

    /// All workshops of a block say how many they hold, and together they hold fewer than the
    /// conference.
    static Stream<Finding> tooSmall(Reading reading) {
        var conference = ofConference(reading);
        return conference.isEmpty()
                ? Stream.empty()
                : blocks(reading).flatMap(block -> tooSmall(reading, block, conference.getAsInt()));
    }

    private static Stream<Finding> clashes(Reading reading, List<Item> parts) {
        var taken = new HashMap<String, Item>();
        return parts.stream()
                .flatMap(part -> {
                    var room = Passage.first(reading, part, ROOM);
                    var key = room.map(words -> words.text().toLowerCase(Locale.ROOT)).orElse("");
                    var other = key.isEmpty() ? null : taken.putIfAbsent(key, part);
                    return other == null
                            ? Stream.empty()
                            : Stream.of(clash(reading, other, part, room.orElseThrow().text()));
                });
    }

    private static Finding clash(Reading reading, Item one, Item other, String room) {
        return Found.error(Concern.ROOM_DOUBLE_BOOKED)
                .at(Found.line(reading, other), Found.line(reading, one))
                .about(Spot.of(other.id(), "title"), Spot.of(one.id(), "title"))
                .says(
                        "Både "
                                + Wording.title(one)
                                + " og "
                                + Wording.title(other)
                                + " er sat til "
                                + Wording.quote(room)
                                + ", og de ligger samtidig.");
    }

    private static Stream<Finding> tooSmall(Reading reading, Item block, int conference) {
        var places =
                parts(reading, block).stream()
                        .flatMapToInt(part ->
                                Passage.of(reading, part)
                                        .mapToInt(line -> places(line.text()).orElse(0))
                                        .filter(number -> number > 0)
                                        .limit(1))
                        .boxed()
                        .toList();
        int all = places.stream().mapToInt(Integer::intValue).sum();
        boolean known = places.size() > 1 && places.size() == parts(reading, block).size();
        return known && all < conference
                ? Stream.of(
                        Found.warning(Concern.OVER_CAPACITY)
                                .at(Found.line(reading, block))
                                .about(Spot.of(block.id(), "title"))
                                .says(
                                        "Der er plads til "
                                                + conference
                                                + " på konferencen, men kun til "
                                                + all
                                                + " i alt under "
                                                + Wording.title(block)
                                                + "."))
                : Stream.empty();
    }

    /// What is said of places on lines that belong to no workshop.
    private static OptionalInt ofConference(Reading reading) {
        Set<Integer> ofParts =
                blocks(reading)
                        .flatMap(block -> parts(reading, block).stream())
                        .flatMap(part -> Passage.of(reading, part))
                        .map(Line::number)
                        .collect(Collectors.toCollection(HashSet::new));
        return reading.document().lines().stream()
                .filter(line -> !ofParts.contains(line.number()))
                .flatMapToInt(line -> places(line.text()).stream())
                .max();
    }

    private static OptionalInt places(String text) {
        return DIGIT.matcher(text).find()
                ? PLACES.matcher(text).results().mapToInt(RoomsOfParts::number).findFirst()
                : OptionalInt.empty();
    }

    private static int number(MatchResult places) {
        return Integer.parseInt(places.group(1) == null ? places.group(2) : places.group(1));
    }

    private static Stream<Item> blocks(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.kind() == Kind.PARALLEL_BLOCK);
    }

    private static List<Item> parts(Reading reading, Item block) {
        return reading.programme().partsOf(block).stream()
                .filter(part -> part.kind() == Kind.WORKSHOP)
                .toList();
    }
}
