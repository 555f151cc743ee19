package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SeatCommandTest {

    private static final String FOUR =
            """
            {"tables": [{"id": "t1", "size": 2}, {"id": "t2", "size": 2}], "rounds": 2,
             "attributes": ["group"],
             "people": [
               {"id": "p1", "group": "politician", "table": "t2"},
               {"id": "p2", "group": "politician", "table": null},
               {"id": "p3", "group": "official"},
               {"id": "p4", "group": null}],
             "together": [["p1", "p3"]], "apart": [["p1", "p2"]], "seed": "x", "seconds": 0.1}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void everybody_gets_a_seat_and_the_plan_its_score_and_bounds() throws IOException {
        int code = run(FOUR);
        assertThat(text(err)).isEmpty();
        assertThat(code).isZero();
        assertThat(text(out))
                .isEqualTo(
                        """
                        {"rounds":[{"t1":["p2","p4"],"t2":["p1","p3"]},{"t1":["p2","p4"],"t2":["p1","p3"]}],\
                        "imbalance":0,"repeatedPairs":2,"bounds":{"imbalance":0,"repeatedPairs":1}}
                        """);
    }

    /// A field of the gathering above, and what it is replaced by.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    tables     | []                            | Der er ingen borde i »tables«.
                    tables     | 7                             | Feltet »tables« skal være en liste.
                    tables     | [1]                           | »tables« skal være en liste af objekter.
                    tables     | [{"id":"t2"}]                 | »size« for bordet »t2« mangler.
                    tables     | [{"id":"t2","size":0}]        | »size« for bordet »t2« skal være et helt tal fra 1 til 5000.
                    tables     | [{"id":"t2","size":1.5}]      | »size« for bordet »t2« skal være et helt tal
                    tables     | [{"id":"t2","size":1e99}]     | »size« for bordet »t2« skal være et helt tal
                    tables     | [{"id":"t2","size":2}]        | Der er 4 personer, men kun 2 pladser.
                    tables     | [{"id":"t2","size":2},{"id":"t2","size":2}] | Bordet »t2« står to gange.
                    tables     | [{"id":"t2","size":1},{"id":"t1","size":3}] | Ved bordet »t2« er der 1 pladser, men 2 personer skal sidde der.
                    rounds     | null                          | Feltet »rounds« skal være et helt tal fra 1 til 50.
                    rounds     | 0                             | Feltet »rounds« skal være et helt tal
                    attributes | ["id"]                        | Egenskaben »id« i »attributes«
                    attributes | ["party"]                     | Personen »p1« mangler »party«
                    people     | []                            | Der er ingen personer i »people«.
                    people     | [{"group":"a"}]               | »id« mangler eller er ikke en tekst.
                    people     | [{"id":"","group":"a"}]       | Feltet »id« er tomt.
                    people     | [{"id":"a\\u0007","group":"a"}] | Feltet »id« har et navn med tegn, der ikke kan vises: »a�«.
                    people     | [{"id":"a","group":["x"]}]    | »group« for personen »a« skal være en tekst.
                    people     | [{"id":"a","group":"x"},{"id":"a","group":"x"}] | Personen »a« står to gange.
                    people     | [{"id":"a","group":"x","table":"t7"}] | Bordet »t7«, som personen »a« skal sidde ved, findes ikke.
                    together   | [["p1","p9"]]                 | Personen »p9« i »together« findes ikke.
                    together   | ["p1"]                        | »together« skal være en liste af lister.
                    together   | [["p1","p1"]]                 | Personen »p1« står to gange i samme liste
                    together   | [["p1","p2"]]                 | »p1« og »p2« skal både sidde sammen og hver for sig.
                    together   | [["p1","p3"],["p3","p2"]]     | »p1« og »p2« skal både sidde sammen og hver for sig.
                    together   | [["p1","p3","p4"]]            | 3 personer skal sidde sammen, men det største bord har 2 pladser.
                    apart      | [["p2","p3","p4"]]            | 3 personer skal sidde hver for sig, men der er kun 2 borde.
                    seed       | {}                            | Feltet »seed« skal være en tekst.
                    seconds    | -1                            | Feltet »seconds« skal være et tal fra 0 til 600.
                    seconds    | "5"                           | Feltet »seconds« skal være et tal
                    """)
    void what_cannot_be_used_is_said_in_one_sentence(String field, String value, String said)
            throws IOException {
        var json = (ObjectNode) JsonMapper.shared().readTree(FOUR);
        json.set(field, JsonMapper.shared().readTree(value));
        assertThat(run(json.toString())).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("bord.json: ").contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                  | Filen skal være et JSON-objekt
                    null                | Filen skal være et JSON-objekt
                    {}                  | Feltet »attributes« mangler.
                    {"tables":          | Filen er ikke gyldig JSON: linje 1
                    {"rounds":NaN}      | Filen er ikke gyldig JSON: linje 1
                    {"seed":1,"seed":1} | Et felt står to gange: linje 1
                    """)
    void what_is_no_gathering_is_refused(String json, String said) throws IOException {
        assertThat(run(json == null ? "" : json)).isEqualTo(2);
        assertThat(text(err)).contains("bord.json: " + said).hasLineCount(1);
    }

    @Test
    void who_are_settled_at_one_table_and_must_be_apart_contradict_each_other() throws IOException {
        assertThat(
                        run(
                                FOUR.replace("\"table\": null", "\"table\": \"t2\"")
                                        .replace("[[\"p1\", \"p3\"]]", "[]")))
                .isEqualTo(2);
        assertThat(text(err)).contains("»p1« og »p2« skal sidde hver for sig, men ved samme faste");
    }

    @Test
    void what_cannot_be_done_is_answered_by_no() throws IOException {
        assertThat(run(FOUR.replace("[[\"p1\", \"p2\"]]", "[[\"p1\", \"p4\"], [\"p2\", \"p4\"]]")))
                .isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).startsWith("Der blev ikke fundet en plan").hasLineCount(1);
    }

    private int run(String json) throws IOException {
        var file = Files.writeString(folder.resolve("bord.json"), json);
        var console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return Commands.run(List.of("seat", file.toString()), console);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
