package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented programmes; see the README beside them. Each floor is what the reading reaches, rounded
/// down: of the items (day, start and title) and of the people at them, both as F1.
class StrangersTest {

    @ParameterizedTest
    @CsvSource({
        "01-digitalisering-borgeren/input.txt, 1.0, 1.0",
        "01-digitalisering-borgeren/input.docx, 1.0, 1.0",
        "01-digitalisering-borgeren/input.pdf, 1.0, 1.0",
        "02-sammenhaengende-sundhed/input.md, 1.0, 0.9",
        "02-sammenhaengende-sundhed/input.docx, 1.0, 0.9",
        "03-skoleledertraef/input.md, 1.0, 1.0",
        "04-klimatilpasning-mail/input.txt, 0.96, 0.85",
        "05-webinar-jobcentre/input.txt, 1.0, 0.85",
        "05-webinar-jobcentre/input.docx, 1.0, 0.85",
        "05-webinar-jobcentre/input.pdf, 1.0, 0.75",
        "06-landdistrikter-invitation/input.txt, 1.0, 1.0",
        "07-bibliotekschefer-aarsmoede/input.txt, 1.0, 1.0",
        "07-bibliotekschefer-aarsmoede/input.docx, 1.0, 1.0",
        "07-bibliotekschefer-aarsmoede/input.pdf, 1.0, 1.0",
        "08-kommunalpolitisk-topmoede/input.txt, 1.0, 1.0",
        "09-boernetopmoede/input.txt, 1.0, 0.84",
        "10-vandmiljoe-temadag/input.txt, 1.0, 1.0",
        "11-folkehelse-norge/input.txt, 1.0, 1.0",
        "12-trygghet-sverige/input.txt, 1.0, 1.0",
        "13-nordic-digital-english/input.txt, 1.0, 1.0",
        "14-eu-statistics-english/input.md, 1.0, 1.0",
        "15-sygeplejefaglig-dag/input.txt, 1.0, 1.0",
        "16-klimatilpasning-aarsmoede/input.txt, 1.0, 1.0",
        "17-rural-mobility-english/input.txt, 1.0, 1.0",
        "18-skolestart-brev/input.txt, 1.0, 1.0",
        "19-beskaeftigelsestraef-streger/input.txt, 1.0, 1.0",
        "20-folkeoplysning-landskonference/input.txt, 1.0, 1.0",
        "21-ensomhed-tabulatorer/input.txt, 1.0, 1.0",
        "22-skolefravaer-mail/input.txt, 1.0, 1.0",
        "23-vand-i-haven-invitation/input.txt, 1.0, 1.0",
        "24-arkivdage-sessioner/input.txt, 1.0, 1.0",
        "25-debatdag-politikere/input.txt, 1.0, 1.0",
        "26-ledelsesseminar/input.txt, 1.0, 0.94",
        "27-patientsikkerhed-region/input.txt, 0.93, 0.96",
        "28-botilbud-kommune/input.txt, 0.93, 0.93",
        "29-frivillighed-spor/input.txt, 0.93, 0.77",
        "30-plejekonference-todage/input.txt, 0.93, 0.88",
        "31-barnevern-norge/input.txt, 0.93, 1.0",
        "32-landsbygd-sverige/input.txt, 0.93, 1.0",
    })
    void a_programme_nobody_foresaw_is_mostly_read(String file, double items, double people) {
        var score = Score.of(gold(file), read(file).programme().items());
        assertThat(score.items()).isGreaterThanOrEqualTo(items);
        assertThat(score.people()).isGreaterThanOrEqualTo(people);
    }

    /// @param items F1 of the items
    /// @param people F1 of the names at the items
    private record Score(double items, double people) {

        static Score of(JsonNode gold, List<Item> read) {
            var left = new ArrayList<>(read);
            int items = 0;
            int names = 0;
            int named = 0;
            for (var item : gold.get("items")) {
                items++;
                var expected = item.get("people").valueStream().map(Score::name).toList();
                named += expected.size();
                var same = left.stream().filter(other -> isSame(item, other)).findFirst();
                same.ifPresent(left::remove);
                names += same.map(other -> shared(expected, other)).orElse(0);
            }
            int people = read.stream().mapToInt(item -> item.people().size()).sum();
            return new Score(
                    f1(read.size() - left.size(), items, read.size()), f1(names, named, people));
        }

        private static int shared(List<String> expected, Item item) {
            return (int)
                    item.people().stream().filter(who -> expected.contains(who.name())).count();
        }

        private static double f1(int both, int expected, int read) {
            return expected + read == 0 ? 1 : 2.0 * both / (expected + read);
        }

        private static String name(JsonNode person) {
            return person.get("name").asString();
        }

        private static boolean isSame(JsonNode gold, Item item) {
            return agrees(gold.get("day"), item.day())
                    && agrees(gold.get("start"), item.start())
                    && Retold.likeness(gold.get("title").asString(), item.title()) >= 0.8;
        }

        private static boolean agrees(JsonNode gold, @Nullable Object read) {
            return gold.isNull() ? read == null : gold.asString().equals(String.valueOf(read));
        }
    }

    private static JsonNode gold(String file) {
        var folder = file.substring(0, file.indexOf('/'));
        return JsonMapper.shared().readTree(bytes(folder + "/gold.json"));
    }

    private static Reading read(String file) {
        var opened = (Opened.Whole) Documents.open(file, bytes(file));
        return ProgrammeGrammar.read(opened.document());
    }

    private static byte[] bytes(String path) {
        try (var in = StrangersTest.class.getResourceAsStream("/strangers/" + path)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
