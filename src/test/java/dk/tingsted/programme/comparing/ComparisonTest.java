package dk.tingsted.programme.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Programme TEXT = read("01-kkr-2021-pdf", "program.txt");
    private static final Programme MARKDOWN = read("02-kkr-2021-md", "program.md");
    private static final Programme FORUM = read("04-kl-social-sundhed-2022", "forum.txt");

    @Test
    void a_programme_does_not_differ_from_itself() {
        assertThat(Comparison.between(FORUM, FORUM)).isEmpty();
    }

    /// The text names the one who leads the day; the Markdown does not.
    @Test
    void two_renderings_of_one_programme_hardly_differ() {
        var differences = Comparison.between(TEXT, MARKDOWN);
        assertThat(differences)
                .filteredOn(one ->
                        !(one instanceof Difference.Altered)
                                && !(one instanceof Difference.Redescribed))
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Left.class,
                        left -> assertThat(left.list()).isEqualTo(new Spot("moderators")));
        assertThat(differences).hasSizeLessThan(12);
    }

    @Test
    void an_item_at_another_time_is_one_difference() {
        var pause = item("Pause", 1);
        var later = pause.startingAt(LocalTime.of(14, 35));
        assertThat(Comparison.between(FORUM, with(pause, later)))
                .containsExactly(new Difference.Moved(pause, later));
    }

    @Test
    void an_item_at_another_place_is_one_difference() {
        var items = new ArrayList<>(FORUM.items());
        var last = items.removeLast();
        items.addFirst(last);
        assertThat(Comparison.between(FORUM, FORUM.with(items)))
                .containsExactly(new Difference.Moved(last, last));
    }

    @Test
    void an_item_with_another_title_is_one_difference() {
        var lunch = item("Frokost", 0);
        assertThat(Comparison.between(FORUM, with(lunch, lunch.titled("Let anretning i foyeren"))))
                .containsExactly(
                        new Difference.Altered(
                                Spot.of(lunch.id(), "title"),
                                "Frokost",
                                "Let anretning i foyeren"));
    }

    @Test
    void an_item_that_is_gone_is_one_difference_and_so_is_one_that_is_new() {
        var song = item("Morgensang", 0);
        var without =
                FORUM.with(
                        FORUM.items().stream().filter(one -> !one.id().equals(song.id())).toList());
        assertThat(Comparison.between(FORUM, without))
                .containsExactly(new Difference.Removed(song));
        assertThat(Comparison.between(without, FORUM)).containsExactly(new Difference.Added(song));
    }

    @Test
    void a_new_speaker_is_one_difference_and_so_is_one_that_is_gone() {
        var song = item("Morgensang", 0);
        var ida = new Participation("Ida Prøve", "organist", null, null, Capacity.SPEAKER);
        var people = new Spot("items/" + song.id() + "/people");
        var with = with(song, song.with(List.of(ida)));
        assertThat(Comparison.between(FORUM, with))
                .containsExactly(new Difference.Joined(people, ida));
        assertThat(Comparison.between(with, FORUM))
                .containsExactly(new Difference.Left(people, ida));
    }

    @Test
    void a_name_spelled_otherwise_is_the_same_person() {
        var panel = item("Hvordan løfter vi den komplekse dagsorden lokalt?", 0);
        var others = new ArrayList<>(panel.people());
        var was = others.getFirst();
        var becomes =
                new Participation(
                        was.name() + "h",
                        was.role(),
                        was.organisation(),
                        was.party(),
                        was.capacity());
        others.set(0, becomes);
        assertThat(Comparison.between(FORUM, with(panel, panel.with(others))))
                .containsExactly(
                        new Difference.Redescribed(
                                new Spot("items/" + panel.id() + "/people"), was, becomes));
    }

    @Test
    void the_ids_of_the_other_programme_say_nothing() {
        var renamed = new Renaming(java.util.Map.of()).of(FORUM);
        assertThat(Comparison.between(FORUM, shuffledIds(renamed))).isEmpty();
    }

    private static Programme shuffledIds(Programme programme) {
        var ids = programme.items().stream().map(Item::id).toList();
        var names =
                new java.util.HashMap<dk.tingsted.programme.ItemId, dk.tingsted.programme.ItemId>();
        for (int n = 0; n < ids.size(); n++) {
            names.put(ids.get(n), ids.get((n + 7) % ids.size()));
        }
        return new Renaming(names).of(programme);
    }

    private static Item item(String title, int which) {
        return FORUM.items().stream()
                .filter(item -> item.title().equals(title))
                .toList()
                .get(which);
    }

    private static Programme with(Item was, Item becomes) {
        UnaryOperator<Item> change = item -> item.id().equals(was.id()) ? becomes : item;
        return FORUM.with(FORUM.items().stream().map(change).toList());
    }

    private static Programme read(String folder, String name) {
        try {
            var bytes = Files.readAllBytes(CORPUS.resolve(folder).resolve("input.txt"));
            return switch (Reader.read(name, bytes)) {
                case Outcome.Understood(var reading) -> reading.programme();
                case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.message());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
