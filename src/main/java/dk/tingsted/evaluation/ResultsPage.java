package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Results.Bar;
import dk.tingsted.evaluation.Results.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came of the evaluation, drawn and in words.
///
/// @param title of the conference
/// @param results null while there is nothing to see
/// @param sealed why there is not
public record ResultsPage(
        String slug, String by, String title, @Nullable Results results, String sealed) {

    public String here() {
        return "/organiser/" + slug + "/evaluation";
    }

    public List<Tally> tallies() {
        return results == null ? List.of() : results.tallies();
    }

    /// `42 har svaret.`, or why there is nothing to see.
    public String lead() {
        return results == null
                ? sealed
                : results.answers()
                        + " har svaret. Svarene på hvert spørgsmål ligger for sig og kan ikke føres tilbage til nogen.";
    }

    /// Of one question: how many, and the mean of a scale.
    public static String told(Tally tally) {
        var many = tally.answered() == 1 ? "1 svar" : "%d svar".formatted(tally.answered());
        var mean = mean(tally.mean());
        return mean.isEmpty() ? many + "." : many + ", i gennemsnit " + mean + " af 5.";
    }

    /// `3,8`; empty where there is none.
    static String mean(@Nullable Double mean) {
        return mean == null ? "" : String.format(Locale.of("da", "DK"), "%.1f", mean);
    }

    /// What the bar of a scale shows, for one who does not see it.
    public static String described(Tally tally) {
        return tally.bars().stream()
                .map(bar -> "%s: %d %%".formatted(bar.label(), bar.percent()))
                .collect(Collectors.joining(", "));
    }

    /// How far a bar reaches of a thousand; more exact than the percents that are told.
    public static int reach(Tally tally, Bar bar) {
        return tally.answered() == 0 ? 0 : Math.round(1000f * bar.number() / tally.answered());
    }

    /// Where the piece of a bar begins that is made of all of them.
    public static int start(Tally tally, int n) {
        return tally.bars().subList(0, n).stream().mapToInt(bar -> reach(tally, bar)).sum();
    }
}
