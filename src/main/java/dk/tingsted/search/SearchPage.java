package dk.tingsted.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.programme.TimeZones;
import dk.tingsted.programme.publishing.Words;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page with what was found.
///
/// @param text what the reader wrote
/// @param isCut whether only the beginning of it was searched for
/// @param total how many places were found in all
/// @param number of this page, from 1
public record SearchPage(
        Words words, String text, boolean isCut, int total, int number, List<Hit> hits) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    static SearchPage of(Words words, Question question, Found found, int number) {
        return new SearchPage(
                words, question.text(), question.isCut(), found.total(), number, found.hits());
    }

    public String heading() {
        return text.isEmpty()
                ? words.say("Søg i alle konferencer", "Search all conferences")
                : words.say("Søgning: ", "Search: ") + text;
    }

    /// What came of it, in a sentence.
    public String outcome() {
        return switch (total) {
            case 0 -> nothing();
            case 1 -> words.say("1 sted i programmerne", "1 place in the programmes");
            default -> total + words.say(" steder i programmerne", " places in the programmes");
        };
    }

    private String nothing() {
        return number > 1
                ? words.say("Der er ikke flere resultater.", "There are no more results.")
                : words.say(
                        "Vi fandt ikke noget. Prøv færre eller andre ord, eller begyndelsen af et"
                                + " ord.",
                        "Nothing was found. Try fewer or other words, or the beginning of a word.");
    }

    public String address(Hit hit) {
        return words == Words.DANISH ? hit.address() : hit.english();
    }

    /// To mark the programme's own words where the page is in another language, else null.
    public @Nullable String language(Hit hit) {
        return hit.language().equals(words.language().code()) ? null : hit.language();
    }

    /// `Torsdag den 8. maj 2031 kl. 10.15`, in another zone than the Danish with its name; empty
    /// where the programme does not say.
    public String when(Hit hit) {
        var day = hit.day();
        var start = hit.start();
        return Stream.of(
                        day == null ? null : words.weekday(day),
                        start == null
                                ? null
                                : words.say("kl. ", "") + words.clock(start) + zone(hit.zone()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(words.say(" ", ", ")));
    }

    private String zone(ZoneId zone) {
        return TimeZones.isDanish(zone)
                ? ""
                : ", " + words.say(TimeZones.inDanish(zone), TimeZones.inEnglish(zone));
    }

    public @Nullable String earlier() {
        return number > 1 ? at(words, number - 1) : null;
    }

    public @Nullable String later() {
        return number < last() ? at(words, number + 1) : null;
    }

    public int last() {
        return (total + Found.SIZE - 1) / Found.SIZE;
    }

    /// The number of the first hit on this page.
    public int first() {
        return Found.SIZE * (number - 1) + 1;
    }

    public String inOtherLanguage() {
        return at(words.other(), number);
    }

    private String at(Words language, int page) {
        return "/search?q="
                + URLEncoder.encode(text, UTF_8)
                + language.say("", "&lang=en")
                + (page > 1 ? "&page=" + page : "");
    }
}
