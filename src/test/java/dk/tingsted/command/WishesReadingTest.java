package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.Unusable;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.Person;
import dk.tingsted.workshops.Places;
import dk.tingsted.workshops.Room;
import dk.tingsted.workshops.Wishes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesReadingTest {

    @TempDir Path folder;

    private static final String WHOLE =
            """
            {"slots": 2,
             "rooms": [{"id": "w1", "capacity": 30, "accessible": true}],
             "people": [{"id": "p1", "wishes": ["w1"], "needsAccessible": true, "with": "p2",
                         "held": "w1"},
                        {"id": "p2", "wishes": []}],
             "objective": "rank-maximal", "seed": "frø", "holdBack": 0.1}
            """;

    @Test
    void all_that_is_said_is_understood_and_what_is_not_said_is_as_usual() {
        assertThat(read(WHOLE))
                .isEqualTo(
                        new Wishes(
                                2,
                                List.of(new Room("w1", 30, true)),
                                List.of(
                                        new Person("p1", List.of("w1"), true, "p2", "w1"),
                                        new Person("p2", List.of(), false, null, null)),
                                Objective.RANK_MAXIMAL,
                                "frø",
                                new BigDecimal("0.1")));
        assertThat(read("{\"rooms\": [], \"people\": []}"))
                .isEqualTo(new Wishes(1, List.of(), List.of(), Objective.SUM, "", BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "capacity": 30    | "capacity": -1    | Rummet »w1«: »capacity« skal være et helt tal fra 0 til 1000000000.
                    "capacity": 30    | "capacity": 1e10  | Rummet »w1«: »capacity« skal være et helt tal fra 0 til 1000000000.
                    "capacity": 30    | "capacity": 1e999999999 | Rummet »w1«: »capacity« skal være et helt tal fra 0 til 1000000000.
                    "capacity": 30    | "capacity": 2.5   | Rummet »w1«: »capacity« skal være et helt tal fra 0 til 1000000000.
                    "capacity": 30    | "capacity": "30"  | Rummet »w1«: »capacity« skal være et helt tal fra 0 til 1000000000.
                    "capacity": 30    | "size": 30        | Rummet »w1« mangler »capacity«.
                    "capacity": 30    | "capacity": NaN   | Filen er ikke gyldig JSON: linje 2, tegn 40.
                    "slots": 2        | "slots": 0        | Filen: »slots« skal være et helt tal fra 1 til 50.
                    "wishes": ["w1"]  | "wishes": ["w2"]  | »p1« ønsker »w2«, som ikke er blandt rummene.
                    "wishes": ["w1"]  | "wishes": ["w1", "w1"] | »p1« ønsker »w1« to gange.
                    "wishes": ["w1"]  | "wishes": "w1"    | Person nr. 1: »wishes« skal være en liste.
                    "wishes": ["w1"]  | "wishes": [1]     | Person nr. 1: hvert ønske i »wishes« skal være et rums id.
                    "wishes": ["w1"]  | "wish": ["w1"]    | Person nr. 1 mangler »wishes«.
                    "with": "p2"      | "with": "p3"      | »p1« skal følges med »p3«, som ikke er blandt personerne.
                    "held": "w1"      | "held": "w9"      | »p1« er lovet »w9«, som ikke er blandt rummene.
                    "id": "p2"        | "id": "p1"        | To personer har samme id, »p1«.
                    "id": "p2"        | "id": " "         | Person nr. 2 mangler »id«.
                    "id": "p2"        | "id": 2           | Person nr. 2: »id« skal være en tekst på højst 200 tegn.
                    "rank-maximal"    | "best"            | »objective« skal være en af: sum, rank-maximal, generous.
                    "holdBack": 0.1   | "holdBack": 1.1   | »holdBack« skal være et tal fra 0 til 1.
                    "holdBack": 0.1   | "holdBack": "lidt" | »holdBack« skal være et tal fra 0 til 1.
                    "people":         | "persons":        | Filen mangler »people«.
                    """)
    void what_cannot_be_meant_is_refused_in_one_sentence(String was, String is, String sentence) {
        assertThat(WHOLE).contains(was);
        assertThat(read(WHOLE.replace(was, is))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "7", "{} {}", "{\"rooms\": [], \"rooms\": []}", "\0"})
    void what_is_no_such_file_is_refused(String json) {
        assertThat(read(json)).isInstanceOf(String.class);
    }

    @Test
    void a_file_that_nests_without_end_is_refused() {
        assertThat(read("[".repeat(1_000_000))).isInstanceOf(String.class);
    }

    @Test
    void promises_that_cannot_be_kept_are_refused() {
        var rooms = "[{\"id\": \"a\", \"capacity\": 1}, {\"id\": \"b\", \"capacity\": 9}]";
        assertThat(promised(rooms, "a", "a"))
                .isEqualTo("Rummet »a« har 1 pladser, men 2 er lovet en plads i det.");
        assertThat(promised(rooms, "a", "b"))
                .isEqualTo("»1« og »2« skal følges ad, men er lovet hver sit rum.");
    }

    private Object promised(String rooms, String one, String other) {
        return read(
                """
                {"rooms": %s, "people": [
                  {"id": "1", "wishes": [], "held": "%s"},
                  {"id": "2", "wishes": [], "held": "%s", "with": "1"}]}
                """
                        .formatted(rooms, one, other));
    }

    @Test
    void hostile_ids_are_ids_and_shown_on_one_line() {
        var id = "\\u0000__proto__\\n\\u202e'; drop table\\ud800";
        var understood = read(WHOLE.replace("p2", id));
        assertThat(understood).isInstanceOf(Wishes.class);
        assertThat(AssignmentJson.of(Places.of((Wishes) understood)))
                .contains("\"p1\":[\"w1\",null]");
        assertThat(read(WHOLE.replace("[\"w1\"]", "[\"" + id + "\"]")))
                .isEqualTo(
                        "»p1« ønsker » __proto__ '; drop table «, som ikke er blandt"
                                + " rummene.");
    }

    @Test
    void the_answer_is_as_the_contract_says() {
        var rooms = "[{\"id\": \"a\", \"capacity\": 1}, {\"id\": \"b\", \"capacity\": 1000000000}]";
        var people =
                "[{\"id\": \"2\", \"wishes\": [\"a\"]}, {\"id\": \"1\", \"wishes\": [\"a\", \"b\"]},"
                        + "{\"id\": \"3\", \"wishes\": [\"b\"], \"needsAccessible\": true}]";
        var asked = read("{\"rooms\": %s, \"people\": %s}".formatted(rooms, people));
        assertThat(AssignmentJson.of(Places.of((Wishes) asked)))
                .isIn(
                        answer("{\"1\":[\"b\"],\"2\":[\"a\"]}", "[]"),
                        answer("{\"1\":[\"a\"],\"2\":[\"b\"]}", "[\"2\"]"));
    }

    private static String answer(String rooms, String outside) {
        return "{\"assignment\":"
                + rooms
                + ",\"unassigned\":[\"3\"],\"outsideWishes\":"
                + outside
                + ",\"cost\":3,\"profile\":[1,1],\"certificate\":{\"a\":1,\"b\":0},\"proved\":true}";
    }

    /// The wishes, or the sentence that refuses them.
    private Object read(String json) {
        try {
            return WishesReading.read(Files.writeString(folder.resolve("wishes.json"), json));
        } catch (Unusable refused) {
            return String.valueOf(refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
