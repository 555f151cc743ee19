package dk.tingsted.programme.reading;

import dk.tingsted.programme.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells Danish, Norwegian, Swedish and English apart by their small words.
final class Languages {

    private static final Map<String, List<Language>> TELLING = telling();

    /// A programme is told apart long before this.
    private static final int ENOUGH = 3000;

    private Languages() {}

    static Language of(List<Row> rows) {
        var score = new EnumMap<Language, Integer>(Language.class);
        int seen = 0;
        for (var row : rows) {
            letters(row.text(), score);
            for (var word : Words.tokens(row.text(), 200)) {
                TELLING.getOrDefault(word, List.of())
                        .forEach(language -> score.merge(language, 1, Integer::sum));
                seen++;
            }
            if (seen > ENOUGH) {
                break;
            }
        }
        return mostOf(score);
    }

    /// The first of several; Danish for none.
    private static Language mostOf(Map<Language, Integer> score) {
        var most = Language.DANISH;
        int highest = 0;
        for (var entry : score.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }

    private static void letters(String text, Map<Language, Integer> score) {
        for (int at = 0; at < Math.min(text.length(), 400); at++) {
            char c = Character.toLowerCase(text.charAt(at));
            if (c == 'ä' || c == 'ö') {
                score.merge(Language.SWEDISH, 1, Integer::sum);
            } else if (c == 'æ' || c == 'ø') {
                score.merge(Language.DANISH, 1, Integer::sum);
                score.merge(Language.NORWEGIAN, 1, Integer::sum);
            }
        }
    }

    private static Map<String, List<Language>> telling() {
        var telling = new HashMap<String, List<Language>>();
        add(
                telling,
                Language.DANISH,
                "af og på til er med hvad kl velkomst oplæg tilmelding maj borgmester uddannelse mellem"
                        + " efter frokost deltagere bliver hvordan udfordringer åbning afslutning nogle ikke også velkommen morgenmad fælles");
        add(
                telling,
                Language.NORWEGIAN,
                "av og på til er med hva velkommen innlegg påmelding mai ordfører utdanning mellom etter"
                        + " lunsj deltakere blir hvordan utfordringer åpning avslutning noen ikke også"
                        + " konferanse konferansen beinstrekk oppsummering gruppearbeid innleder paneldebatt"
                        + " påmeldingsfrist deltakeravgift felles fylkesordfører seksjonssjef");
        add(
                telling,
                Language.SWEDISH,
                "av och på till är med vad välkommen föredrag anmälan maj för att som utbildning mellan"
                        + " efter deltagare hur utmaningar öppning avslutning några inte från paus");
        add(
                telling,
                Language.ENGLISH,
                "of and on to is with what welcome the for in by from workshop registration may mayor"
                        + " between after lunch participants how challenges opening closing some not coffee");
        return Map.copyOf(telling);
    }

    private static void add(Map<String, List<Language>> telling, Language language, String words) {
        for (var word : words.split(" ", -1)) {
            telling.merge(
                    word,
                    List.of(language),
                    (one, other) ->
                            java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
        }
    }
}
