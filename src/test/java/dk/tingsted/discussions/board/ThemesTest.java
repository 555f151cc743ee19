package dk.tingsted.discussions.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a programme gives the tables to discuss.
class ThemesTest {

    private static final ItemId TALK = new ItemId("i01");

    @Test
    void names_in_quotation_marks_are_themes_and_what_is_asked_are_their_questions() {
        var about =
                "Vi har to forslag: \"Stier og broer\" samt »Havne«. Vi skal drøfte dem, herunder fx"
                        + " hvad mangler der? Har I andre idéer? Bagefter samler vi op.";

        assertThat(Themes.of(programme(item(TALK, Kind.DISCUSSION, "Drøftelse", about, null))))
                .containsExactly(
                        new Theme(
                                TALK,
                                "Stier og broer",
                                List.of("Hvad mangler der?", "Har I andre idéer?")),
                        new Theme(
                                TALK, "Havne", List.of("Hvad mangler der?", "Har I andre idéer?")));
    }

    @Test
    void parts_are_themes_and_an_item_alone_is_one() {
        var first = item(new ItemId("i02"), Kind.TALK, "Broer", null, TALK);
        var second = item(new ItemId("i03"), Kind.TALK, "Stier", null, TALK);
        var whole = item(TALK, Kind.DISCUSSION, "Snak ved bordene", "Om »Veje«.", null);

        assertThat(Themes.of(programme(whole)))
                .extracting(Theme::title)
                .containsExactly("Snak ved bordene");
        assertThat(Themes.of(programme(whole, first, second)))
                .extracting(Theme::title)
                .containsExactly("Broer", "Stier");
        assertThat(Themes.of(programme(item(TALK, Kind.TALK, "Oplæg om \"a b c\"", null, null))))
                .isEmpty();
    }

    private static Programme programme(Item... items) {
        return new Programme(
                Language.DANISH, Particulars.NONE, List.of(), List.of(items), List.of(), List.of());
    }

    private static Item item(
            ItemId id, Kind kind, String title, @Nullable String about, @Nullable ItemId parent) {
        return new Item(id, null, null, null, kind, title, about, parent, List.of(), false);
    }
}
