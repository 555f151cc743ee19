package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Corrected.Done;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What a correction does, its reverse undoes: for every place of every programme.
class CorrectionsPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 19);

    @Property(tries = 400)
    void a_correction_and_its_reverse_leave_the_programme_as_it_was(
            @ForAll("programmes") Programme programme,
            @ForAll("texts") String text,
            @ForAll int pick) {
        var spots = spots(programme);
        var spot = spots.get(Math.floorMod(pick, spots.size()));
        var was = Corrections.valueAt(programme, spot).orElseThrow();
        var there = Corrections.apply(programme, new Correction(spot, was, text));
        Assume.that(there instanceof Done);
        var corrected = ((Done) there).programme();
        var becomes = Corrections.valueAt(corrected, spot).orElse("");
        assertThat(
                        Corrections.apply(
                                corrected,
                                new Correction(spot, text.isEmpty() ? "" : becomes, was)))
                .isEqualTo(new Done(programme));
    }

    @Property(tries = 300)
    void removing_and_adding_again_leaves_the_programme_as_it_was(
            @ForAll("programmes") Programme programme, @ForAll int pick) {
        var spots = wholes(programme).toList();
        var spot = spots.get(Math.floorMod(pick, spots.size()));
        var removal = new Correction(spot, Corrections.valueAt(programme, spot).orElseThrow(), "");
        var removed = Corrections.apply(programme, removal);
        Assume.that(removed instanceof Done);
        assertThat(Corrections.apply(((Done) removed).programme(), Corrections.reversed(removal)))
                .isEqualTo(new Done(programme));
    }

    @Property(tries = 200)
    void every_value_may_be_replaced_by_itself(@ForAll("programmes") Programme programme) {
        assertThat(spots(programme))
                .allSatisfy(spot -> {
                    var value = Corrections.valueAt(programme, spot).orElseThrow();
                    assertThat(Corrections.apply(programme, new Correction(spot, value, value)))
                            .isEqualTo(new Done(programme));
                });
    }

    private static List<Spot> spots(Programme programme) {
        var fields =
                programme.items().stream()
                        .flatMap(item ->
                                Stream.concat(
                                        Texts.ITEM.keySet().stream()
                                                .map(f -> Spot.of(item.id(), f)),
                                        IntStream.range(0, item.people().size())
                                                .boxed()
                                                .flatMap(n ->
                                                        Texts.PERSON.keySet().stream()
                                                                .map(f ->
                                                                        Spot.of(
                                                                                item.id(), n,
                                                                                f)))));
        var listed =
                Stream.of("signatories", "moderators")
                        .flatMap(roll ->
                                Texts.LISTED.keySet().stream()
                                        .map(f -> new Spot(roll + "/0/" + f)));
        var about = Texts.PARTICULARS.keySet().stream().map(Spot::new);
        return Stream.of(fields, listed, about, people(programme)).flatMap(s -> s).toList();
    }

    private static Stream<Spot> wholes(Programme programme) {
        return Stream.concat(
                programme.items().stream().map(item -> new Spot("items/" + item.id())),
                people(programme));
    }

    private static Stream<Spot> people(Programme programme) {
        var inItems =
                programme.items().stream()
                        .flatMap(item ->
                                IntStream.range(0, item.people().size())
                                        .mapToObj(n ->
                                                new Spot("items/" + item.id() + "/people/" + n)));
        return Stream.concat(
                inItems, Stream.of(new Spot("signatories/0"), new Spot("moderators/0")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "kl. 9",
                        "12.30",
                        "2026-05-21",
                        "24. december 2026",
                        "ja",
                        "nej",
                        "pause",
                        "talk",
                        "i0",
                        "i1",
                        "i2",
                        "host",
                        "endeligt",
                        "virtuelt",
                        "{\"name\":\"Ea Fog\",\"role\":\"chef\"}"),
                words());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcæøå \"»«,.{}:")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        items(),
                        words().injectNull(0.3),
                        words().injectNull(0.3),
                        affiliation(),
                        affiliation())
                .as((items, title, price, signatory, moderator) ->
                        new Programme(
                                Language.DANISH,
                                new Particulars(
                                        title,
                                        null,
                                        Status.FINAL,
                                        null,
                                        null,
                                        title,
                                        true,
                                        price,
                                        FIRST,
                                        null,
                                        price,
                                        Clocks.DANISH),
                                items.stream()
                                        .map(Item::day)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                items,
                                List.of(signatory),
                                List.of(moderator)));
    }

    private static Arbitrary<Affiliation> affiliation() {
        return Combinators.combine(words(), words().injectNull(0.5))
                .as((name, role) -> new Affiliation(name, role, null));
    }

    private static Arbitrary<List<Item>> items() {
        return item().list().ofMinSize(1).ofMaxSize(6).map(CorrectionsPropertyTest::numbered);
    }

    /// Gives every entry its number, and those that have a parent one that stands before them.
    private static List<Item> numbered(List<Item> items) {
        var numbered = new ArrayList<Item>();
        for (var item : items) {
            int n = numbered.size();
            var parent = item.parent() == null || n == 0 ? null : numbered.get(n / 2).id();
            numbered.add(
                    new Item(
                            new ItemId("i" + n),
                            item.day(),
                            item.start(),
                            item.end(),
                            item.kind(),
                            item.title(),
                            item.summary(),
                            parent,
                            item.people(),
                            item.speakerToBeFound()));
        }
        return numbered;
    }

    private static Arbitrary<Item> item() {
        var people =
                Combinators.combine(
                                words(),
                                words().injectNull(0.4),
                                Arbitraries.of(Capacity.class).injectNull(0.2))
                        .as((name, role, capacity) ->
                                new Participation(name, role, null, role, capacity))
                        .list()
                        .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1439).injectNull(0.3),
                        Arbitraries.of(Kind.class),
                        words(),
                        words().injectNull(0.5),
                        people,
                        Arbitraries.of(true, false))
                .as((day, minute, kind, title, summary, persons, sought) ->
                        new Item(
                                new ItemId("x"),
                                day == 2 ? null : FIRST.plusDays(day),
                                minute == null ? null : LocalTime.of(minute / 60, minute % 60),
                                null,
                                kind,
                                title,
                                summary,
                                sought ? new ItemId("x") : null,
                                persons,
                                sought));
    }
}
