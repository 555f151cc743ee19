package dk.tingsted.tables.hall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The organiser's page of the tables.
///
/// @param people how many have a place
/// @param traits what can be mixed
/// @param suggested facilitators that the programme names and who are registered
/// @param draft what was worked out and nobody sees; null without
/// @param published what everybody sees; null without
/// @param faults of the form; empty without
/// @param alarm why nothing was done; null where it was
/// @param told what was done; empty for nothing
public record HallPage(
        String slug,
        String by,
        String title,
        int people,
        int formsWithMany,
        HallForm form,
        List<Trait> traits,
        List<String> suggested,
        @Nullable PlanShown draft,
        @Nullable PlanShown published,
        List<HallReading.Fault> faults,
        @Nullable String alarm,
        String told) {

    public HallPage {
        traits = List.copyOf(traits);
        suggested = List.copyOf(suggested);
        faults = List.copyOf(faults);
    }

    /// A plan.
    ///
    /// @param quality how good it is, beside the best that can be
    /// @param moved who sits elsewhere than in what is published
    /// @param joined who had no seat in it
    /// @param unseated who has no seat in this one
    public record PlanShown(
            long id,
            String made,
            List<String> quality,
            List<Shown.RoundShown> rounds,
            List<String> moved,
            List<String> joined,
            List<String> unseated) {

        public PlanShown {
            quality = List.copyOf(quality);
            rounds = List.copyOf(rounds);
            moved = List.copyOf(moved);
            joined = List.copyOf(joined);
            unseated = List.copyOf(unseated);
        }
    }

    static List<String> quality(HallPlan plan) {
        var mixing =
                measured(
                        plan.score().imbalance(),
                        plan.bounds().imbalance(),
                        "Bordene er blandet så jævnt, som det kan lade sig gøre",
                        "Bordene er %d fra helt jævnt blandet; under %d kan ingen plan komme");
        if (plan.rounds() == 1) {
            return List.of(mixing);
        }
        return List.of(
                mixing,
                measured(
                        plan.score().repeatedPairs(),
                        plan.bounds().repeatedPairs(),
                        "Der er så få gensyn mellem runderne, som det kan lade sig gøre",
                        "%d gange mødes to, der har siddet sammen før; under %d kan ingen plan komme"));
    }

    private static String measured(int value, int bound, String best, String otherwise) {
        return value == bound
                ? best + (value == 0 ? "." : " (" + value + ").")
                : otherwise.formatted(value, bound) + ".";
    }
}
