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

class OpinionsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void given_groups_come_back_with_what_tells_most_of_them() throws IOException {
        int code =
                run(
                        """
                        {"votes": [
                          {"person": "a", "statement": "1", "vote": 1, "at": "09.15"},
                          {"person": "b", "statement": 1, "vote": -1},
                          {"person": "a", "statement": "2", "vote": 1},
                          {"person": "b", "statement": "2", "vote": 0}
                        ], "groups": {"a": 0, "b": 1}}
                        """);
        assertThat(text(err)).isEmpty();
        assertThat(code).isZero();
        var answer = JsonMapper.shared().readTree(text(out));
        assertThat(answer.get("participants").asInt()).isEqualTo(2);
        assertThat(answer.get("statements").asInt()).isEqualTo(2);
        assertThat(answer.get("groupsShown").asBoolean()).isTrue();
        assertThat(answer.get("groups").toString()).isEqualTo("{\"a\":0,\"b\":1}");
        assertThat(answer.at("/consensus/groupInformed/1").asDouble()).isEqualTo(2.0 / 3 / 3);
        assertThat(answer.at("/representative/0/0/statement").asString()).isEqualTo("1");
        assertThat(answer.at("/representative/0/0/for").asString()).isEqualTo("agree");
        assertThat(answer.get("components").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                            | Filen skal være et JSON-objekt med feltet »votes«.
                    []                                            | Filen skal være et JSON-objekt med feltet »votes«.
                    {}                                            | Feltet »votes« mangler.
                    {"votes":[                                    | Filen er ikke gyldig JSON: linje 1
                    {"votes":[],"votes":[]}                       | Et felt står to gange: linje 1
                    {"votes":[{"person":"a","statement":"1","vote":1}]} x  | Filen er ikke gyldig JSON: linje 1
                    {"votes":[{"person":"a","statement":"1","vote":1}]} {} | Der står mere i filen
                    {"votes":[]}                                  | Der er ingen stemmer
                    {"votes":{}}                                  | Feltet »votes« skal være en liste.
                    {"votes":[1]}                                 | Stemme nr. 1 skal være et objekt
                    {"votes":[{"person":"a","vote":1}]}           | Stemme nr. 1 mangler »statement«.
                    {"votes":[{"person":"a","statement":"1","vote":NaN}]}  | Filen er ikke gyldig JSON
                    {"votes":[{"person":"a","statement":"1","vote":2}]}    | »vote« i stemme nr. 1 skal være 1
                    {"votes":[{"person":"a","statement":"1","vote":1e0}]}  | »vote« i stemme nr. 1 skal være 1
                    {"votes":[{"person":"a","statement":"1","vote":"1"}]}  | »vote« i stemme nr. 1 skal være 1
                    {"votes":[{"person":"a","statement":"1","vote":null}]} | »vote« i stemme nr. 1 skal være 1
                    {"votes":[{"person":null,"statement":"1","vote":1}]}   | »person« i stemme nr. 1 skal være en tekst.
                    {"votes":[{"person":" ","statement":"1","vote":1}]}    | Feltet »person« er tomt.
                    {"votes":[{"person":"\\ud800","statement":"1","vote":1}]} | Feltet »person« har et navn med tegn, der ikke kan vises: »�«.
                    {"votes":[{"person":"a\\u0000","statement":"1","vote":1}]} | Feltet »person« har et navn med tegn, der ikke kan vises: »a�«.
                    {"votes":[{"person":"a","statement":"1","vote":1}],"groups":{"b":0}} | Personen »b« i »groups« har ikke stemt.
                    {"votes":[{"person":"a","statement":"1","vote":1}],"groups":{"a":-1}} | Gruppen for »a« skal være et helt tal
                    {"votes":[{"person":"a","statement":"1","vote":1}],"groups":[1]} | Feltet »groups« skal være null
                    """)
    void what_cannot_be_used_is_said_in_one_sentence(String json, String said) throws IOException {
        assertThat(run(json == null ? "" : json)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("stemmer.json: " + said).hasLineCount(1);
    }

    @Test
    void names_come_back_as_they_came() throws IOException {
        var name = "</script>\\\"'; drop table æøå 👩‍⚕️ %s {0}";
        var json = JsonMapper.shared().writeValueAsString(name);
        run(
                "{\"votes\":[{\"person\":%s,\"statement\":%s,\"vote\":1}],\"groups\":{%s:3}}"
                        .replace("%s:", json + ":")
                        .replaceFirst("%s", json.replace("\\", "\\\\"))
                        .replaceFirst(
                                "\"statement\":%s", "\"statement\":" + json.replace("\\", "\\\\")));
        var answer = JsonMapper.shared().readTree(text(out));
        assertThat(answer.get("groups").propertyNames()).containsExactly(name);
        assertThat(answer.get("statementIds").get(0).asString()).isEqualTo(name);
    }

    @Test
    void one_file_is_answered_at_a_time() {
        var command = Commands.run(List.of("opinions", "a.json", "b.json"), console());
        assertThat(command).isEqualTo(2);
        assertThat(text(err)).isEqualTo("Angiv én JSON-fil; svaret står på stdout.\n");
    }

    private int run(String json) throws IOException {
        var file = Files.writeString(folder.resolve("stemmer.json"), json);
        return Commands.run(List.of("opinions", file.toString()), console());
    }

    private Console console() {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
