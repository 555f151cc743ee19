package dk.tingsted.day;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.passes.Handed;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CueCardTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final Instant MORNING = Instant.parse("2027-05-03T08:10:00Z");

    private final Programme programme = programme(1);

    @Test
    void each_half_day_has_a_card_with_who_is_said_and_for_how_long() {
        var cards = CueCard.of(programme, List.of());
        assertThat(cards)
                .extracting(CueCard::heading)
                .containsExactly(
                        "Mandag den 3. maj 2027, formiddag", "Mandag den 3. maj 2027, eftermiddag");
        var first = cards.getFirst().cues().getFirst();
        assertThat(first.hours()).isEqualTo("10.00–10.30");
        assertThat(first.length()).isEqualTo("30 min.");
        assertThat(first.people())
                .containsExactly(new CueCard.Said("Ida Prøvesen", "formand, Østby Kommune", null));
    }

    @Test
    void a_card_tells_what_was_moved_and_left_out() {
        var steps =
                List.of(
                        new Step(1, new Act.Overrun(5), MORNING, "Eva"),
                        new Step(2, new Act.Skip(id("Farvel")), MORNING, "Eva"));
        var cards = CueCard.of(programme, steps);
        assertThat(cards.getFirst().cues().get(1).hours()).startsWith("10.35");
        assertThat(cards.getFirst().cues().get(1).printed()).isEqualTo("10.30");
        assertThat(cards.getLast().cues().getLast().isLeftOut()).isTrue();
    }

    /// Many items of a half day are small, but on one page.
    @Test
    void each_card_has_the_largest_letters_that_keep_it_on_one_page() {
        var few = CuePdf.fitted(cards(programme)).cards();
        assertThat(few).allMatch(card -> card.size() == CueCard.LARGEST);
        var many = CuePdf.fitted(cards(programme(24)));
        assertThat(many.cards().getFirst().size()).isBetween(CueCard.SMALLEST + 1, 10);
        assertThat(CuePdf.pages(many)).isEqualTo(many.cards().size());
    }

    private static CueCards cards(Programme programme) {
        return new CueCards("Prøve", CueCard.of(programme, List.of()), MORNING, HERE);
    }

    private ItemId id(String title) {
        return programme.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// @param many talks between ten and eleven
    private static Programme programme(int many) {
        var text =
                new StringBuilder(
                                "Prøve " + UUID.randomUUID() + "\n3. maj 2027\n\n10.00 Velkomst\n")
                        .append("v/ Ida Prøvesen, formand, Østby Kommune\n\n");
        for (int number = 0; number < many; number++) {
            text.append("10.%02d Diger, del %d\n".formatted(30 + number % 30, number))
                    .append("v/ Bo Prøvesen, direktør, Vestby Kommune\n\n");
        }
        text.append("12.30 Drøftelse\n\n14.00 Farvel\n");
        var conference = Handed.published(text.toString());
        return Running.server()
                .verbs(Programmes.class)
                .latestEdition(conference.id())
                .orElseThrow()
                .programme();
    }
}
