package dk.tingsted.followup.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.tingsted.discussions.Outcome;
import dk.tingsted.discussions.Spoken;
import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a note says, and what it keeps to itself.
class ComposingTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 30);

    @ParameterizedTest
    @CsvSource({
        "Stefan Hermann, Stefan Hermanns",
        "Lars Jens, Lars Jens’",
        "Ida Marx, Ida Marx’",
        "Leibniz, Leibniz’",
        "KL, KL’s",
        "KKR Midtjylland, KKR Midtjyllands",
        "DASSOS, DASSOS’"
    })
    void a_name_has_its_genitive(String name, String genitive) {
        assertThat(Possessive.danish(name)).isEqualTo(genitive);
    }

    @Test
    void the_opening_says_what_the_programme_says_and_no_more() {
        assertThat(opening(programme("Diger", "KKR", Language.DANISH, 0)))
                .isEqualTo(
                        "Den 30. maj 2031 afholdt KKR konferencen ”Diger”. Programmet er vedlagt som bilag 1.");
        assertThat(opening(programme("Diger", null, Language.DANISH, 0)))
                .startsWith("Den 30. maj 2031 blev konferencen ”Diger” afholdt.");
        assertThat(opening(programme(null, null, Language.DANISH, 0, 1)))
                .startsWith("Den 30. og 31. maj 2031 blev der afholdt en konference.");
        assertThat(opening(programme(null, "KL", Language.DANISH, 0, 1, 2)))
                .startsWith("Den 30. maj til 1. juni 2031 afholdt KL en konference.");
        assertThat(opening(programme(null, null, Language.DANISH)))
                .startsWith("Konferencen er afholdt.");
        assertThat(opening(programme("Dikes", "KKR", Language.ENGLISH, 0, 1)))
                .isEqualTo(
                        "On 30 and 31 May 2031, KKR held the conference “Dikes”. The programme is enclosed as annex 1.");
    }

    @Test
    void every_programme_can_be_composed_and_what_it_says_is_never_taken_for_marks() {
        HardCases.all()
                .forEach((about, edition) -> {
                    var material = material(edition.programme(), everybody(edition.programme()));
                    var note =
                            Note.of(false, Composing.of(material), Composing.enclosures(material));
                    assertThat(note.unknown()).as(about).isEmpty();
                    assertThatCode(note::plain).doesNotThrowAnyException();
                    assertThat(note.plain()).as(about).contains("[bilag:99] *ikke* \\ fremhævet");
                });
    }

    @Test
    void each_is_heard_once_in_the_order_of_the_programme_and_strangers_where_they_spoke() {
        var programme = Printed.programme("kl-2022");
        var people = everybody(programme);
        var last = programme.items().getLast().id();
        var stranger =
                new Material.Said(
                        last,
                        "Anna Prøvesen",
                        List.of(new Material.Point("Et ord fra salen", List.of())));
        var said = new java.util.ArrayList<>(people.reversed());
        said.add(stranger);

        var blocks = Composing.of(material(programme, said));

        var who =
                blocks.stream()
                        .filter(block -> block.form() == Form.PERSON)
                        .map(Block::source)
                        .toList();
        assertThat(who).doesNotHaveDuplicates().contains("said/anna prøvesen/who");
        assertThat(who.indexOf("said/anna prøvesen/who")).isGreaterThan(who.size() - 8);
    }

    @Test
    void a_discussion_shows_what_was_lifted_out_and_what_weighed_most() {
        var points =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> point(n, n == 9, n == 9 ? 0 : n, n == 8))
                        .toList();
        var outcome =
                new Outcome(new DiscussionId(3), null, "Diger", List.of(), 4, 20, true, points);
        var material = material(programme("Diger", null, Language.DANISH, 0), List.of(), outcome);

        var note = Note.of(false, Composing.of(material), List.of());

        assertThat(note.plain())
                .contains(
                        "Diger:\n\n4 borde skrev 9 pointer; 20 stemte.\n\n- Point 9\n\n- Point 8 (8 prikker)")
                .contains("Bred enighed blandt dem, der stemte:\n\n- Point 8 (18 af 20 er enige)")
                .doesNotContain("Point 3");
    }

    @Property
    void no_count_tells_about_one_or_two(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> sizes) {
        var groups =
                IntStream.range(0, sizes.size())
                        .mapToObj(n -> new Turnout.Group("G" + n, sizes.get(n)))
                        .toList();

        var told = Turnout.of(groups);

        assertThat(told.groups()).allMatch(group -> group.people() >= Turnout.FEWEST);
        assertThat(told.others()).isNotIn(told.groups().isEmpty() ? List.of() : List.of(1, 2));
        assertThat(told.others() + told.groups().stream().mapToInt(Turnout.Group::people).sum())
                .isEqualTo(told.all());
    }

    private static Spoken point(int n, boolean lifted, int dots, boolean agreed) {
        return new Spoken(
                new RemarkId(n),
                "Point " + n,
                "",
                List.of(1),
                lifted,
                dots,
                18,
                2,
                0,
                agreed,
                List.of());
    }

    private static String opening(Programme programme) {
        var material = material(programme, List.of());
        var note =
                Note.of(
                        Composing.isEnglish(programme),
                        Composing.of(material),
                        Composing.enclosures(material));
        return note.text(note.blocks().get(1));
    }

    private static List<Material.Said> everybody(Programme programme) {
        var point =
                new Material.Point(
                        "[bilag:99] *ikke* \\ fremhævet",
                        List.of(
                                new Material.Point(
                                        "under",
                                        List.of(
                                                new Material.Point(
                                                        "dybere",
                                                        List.of(
                                                                new Material.Point(
                                                                        "dybest", List.of())))))));
        return programme.items().stream()
                .flatMap(item ->
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(""),
                                        item.people().stream().map(one -> one.name()))
                                .map(name -> new Material.Said(item.id(), name, List.of(point))))
                .toList();
    }

    @Test
    void who_had_a_place_and_who_came_are_told_apart() {
        var material =
                new Material(
                        programme("Diger", null, Language.DANISH, 4),
                        List.of(),
                        List.of(),
                        List.of(new Material.Group("Kommuner", 20)),
                        java.util.Optional.of(new Material.Door(17, 4)),
                        List.of(),
                        List.of(),
                        Material.Parts.USUAL);
        assertThat(Composing.of(material).stream().map(Block::words))
                .contains(
                        "20 personer havde en plads på konferencen; 17 af dem blev registreret ved"
                                + " døren, og 4 kom uden en plads. Pladserne var fordelt sådan:",
                        "Kommuner: 20");
    }

    private static Material material(
            Programme programme, List<Material.Said> said, Outcome... outcomes) {
        return new Material(
                programme,
                said,
                List.of(outcomes),
                List.of(),
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                Material.Parts.USUAL);
    }

    private static Programme programme(
            @org.jspecify.annotations.Nullable String title,
            @org.jspecify.annotations.Nullable String organiser,
            Language language,
            int... days) {
        var none = Particulars.NONE;
        var about =
                new Particulars(
                        title,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        organiser,
                        null,
                        none.zone());
        return new Programme(
                language,
                about,
                IntStream.of(days).mapToObj(DAY::plusDays).toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
