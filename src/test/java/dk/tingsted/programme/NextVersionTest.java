package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.NextVersion.Proposed;
import dk.tingsted.programme.comparing.Difference;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextVersionTest {

    private static final Item OPENING = Examples.talk("i01", "10:00", "Velkomst");
    private static final Item GARDEN =
            Examples.talk("i02", "10:15", "Haven som mødested", person("Ida Prøve"));
    private static final Item LUNCH = Examples.talk("i03", "12:00", "Frokost");
    private static final Programme BEFORE = Examples.programme(OPENING, GARDEN, LUNCH);

    @Test
    void what_was_corrected_by_hand_stays_when_the_document_says_what_it_said() {
        var ours = Examples.programme(OPENING, GARDEN.titled("Haven"), LUNCH);
        var next = new NextVersion(BEFORE, ours, BEFORE);
        assertThat(next.proposals()).isEmpty();
        assertThat(next.kept()).isEqualTo(1);
    }

    @Test
    void what_only_the_document_changed_is_proposed() {
        var later = LUNCH.startingAt(LocalTime.of(12, 30));
        var ours = Examples.programme(OPENING, GARDEN.titled("Haven"), LUNCH);
        var theirs = Examples.programme(OPENING, GARDEN, later);
        assertThat(new NextVersion(BEFORE, ours, theirs).proposals())
                .containsExactly(new Proposed(new Difference.Moved(LUNCH, later), false));
    }

    @Test
    void where_both_changed_both_values_are_shown() {
        var ours = Examples.programme(OPENING, GARDEN.titled("Haven"), LUNCH);
        var theirs = Examples.programme(OPENING, GARDEN.titled("Parken"), LUNCH);
        assertThat(new NextVersion(BEFORE, ours, theirs).proposals())
                .containsExactly(
                        new Proposed(
                                new Difference.Altered(
                                        Spot.of(GARDEN.id(), "title"), "Haven", "Parken"),
                                true));
    }

    @Test
    void a_correction_that_the_document_has_taken_over_is_no_change() {
        var ours = Examples.programme(OPENING, GARDEN.titled("Haven"), LUNCH);
        assertThat(new NextVersion(BEFORE, ours, ours).proposals()).isEmpty();
    }

    @Test
    void an_item_that_goes_away_in_the_document_but_was_corrected_by_hand_is_a_conflict() {
        var ours = Examples.programme(OPENING, GARDEN.titled("Haven"), LUNCH);
        var theirs = Examples.programme(OPENING, LUNCH);
        assertThat(new NextVersion(BEFORE, ours, theirs).proposals())
                .extracting(Proposed::conflict)
                .containsExactly(true);
    }

    @Test
    void an_item_removed_by_hand_does_not_come_back() {
        var ours = Examples.programme(OPENING, LUNCH);
        assertThat(new NextVersion(BEFORE, ours, BEFORE).proposals()).isEmpty();
    }

    @Test
    void an_item_added_by_hand_that_comes_in_the_document_is_the_same() {
        var added = Examples.talk("n1", "13:00", "Rundtur i haven");
        var ours = Examples.programme(OPENING, GARDEN, LUNCH, added);
        var read =
                Examples.programme(
                        OPENING, GARDEN, LUNCH, Examples.talk("i04", "13:00", "Rundtur i haven"));
        var theirs = NextVersion.renaming(BEFORE, ours, read).of(read);
        assertThat(theirs).isEqualTo(ours);
    }

    @Test
    void a_new_item_never_gets_the_id_of_another() {
        var read =
                Examples.programme(
                        OPENING, Examples.talk("i02", "15:00", "Noget helt andet"), LUNCH);
        assertThat(NextVersion.renaming(BEFORE, BEFORE, read).of(read).items())
                .extracting(item -> item.id().value())
                .containsExactly("i01", "i02-2", "i03");
    }

    @Test
    void all_that_is_accepted_makes_the_conference_what_the_document_says() {
        var theme = Examples.talk("i05", "09:00", "Tema").of(Kind.THEME);
        var theirs =
                Examples.programme(
                        theme,
                        GARDEN.under(theme.id())
                                .with(List.of(person("Bo Prøve"), person("Ida Prøven"))),
                        Examples.talk("i06", "10:30", "Nyt").under(theme.id()),
                        OPENING.startingAt(LocalTime.of(11, 0)));
        var corrections = Acceptance.between(BEFORE, theirs);
        assertThat(Amendments.decide(BEFORE, corrections)).isInstanceOf(Amended.Done.class);
        assertThat(Steps.of(BEFORE, corrections).now()).isEqualTo(theirs);
    }

    @Test
    void people_in_another_order_are_told_and_put_in_it() {
        var both = GARDEN.with(List.of(person("Ida Prøve"), person("Bo Prøve")));
        var turned = GARDEN.with(List.of(person("Bo Prøve"), person("Ida Prøve")));
        var before = Examples.programme(OPENING, both, LUNCH);
        var theirs = Examples.programme(OPENING, turned, LUNCH);
        var next = new NextVersion(before, before, theirs);
        assertThat(next.proposals()).hasSize(1);
        var difference = next.proposals().getFirst().difference();
        assertThat(DifferenceWords.of(difference, before, theirs))
                .isEqualTo(
                        new DifferenceWords(
                                "changed",
                                "Rækkefølgen: medvirkende i »Haven som mødested«",
                                "Ida Prøve, Bo Prøve",
                                "Bo Prøve, Ida Prøve"));
        assertThat(new Acceptance(theirs).then(Steps.from(before), difference).now())
                .isEqualTo(theirs);
    }

    @Test
    void an_order_made_by_hand_stays_when_somebody_joins_in_the_document() {
        var both = GARDEN.with(List.of(person("Ida Prøve"), person("Bo Prøve")));
        var turned = GARDEN.with(List.of(person("Bo Prøve"), person("Ida Prøve")));
        var more =
                GARDEN.with(List.of(person("Ida Prøve"), person("Bo Prøve"), person("Eva Prøve")));
        var next =
                new NextVersion(
                        Examples.programme(both),
                        Examples.programme(turned),
                        Examples.programme(more));
        assertThat(next.proposals())
                .extracting(Proposed::difference)
                .containsExactly(
                        new Difference.Joined(
                                new Spot("items/" + GARDEN.id() + "/people"), person("Eva Prøve")));
    }

    @Test
    void a_part_brings_the_theme_that_holds_it() {
        var theme = Examples.talk("i05", "09:00", "Tema").of(Kind.THEME);
        var part = Examples.talk("i06", "09:10", "Nyt").under(theme.id());
        var theirs = Examples.programme(theme, part, OPENING, GARDEN, LUNCH);
        var steps = new Acceptance(theirs).then(Steps.from(BEFORE), new Difference.Added(part));
        assertThat(steps.now()).isEqualTo(theirs);
    }

    private static Participation person(String name) {
        return new Participation(name, null, null, null, Capacity.SPEAKER);
    }
}
