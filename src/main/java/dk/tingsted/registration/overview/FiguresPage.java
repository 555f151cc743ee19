package dk.tingsted.registration.overview;

import dk.tingsted.conference.Conference;
import dk.tingsted.people.May;
import dk.tingsted.people.Organiser;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.InvitedAnswers;
import dk.tingsted.registration.overview.Figures.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a registration.
///
/// @param invited how those who are invited have answered
/// @param may what the one who looks may do beside
/// @param course null until there are two days to draw a line between
public record FiguresPage(
        String slug,
        String title,
        String by,
        Figures figures,
        InvitedAnswers.Count invited,
        May may,
        @Nullable Course course) {

    static FiguresPage of(
            Conference conference,
            String title,
            Organiser by,
            May may,
            Figures figures,
            InvitedAnswers.Count invited) {
        return new FiguresPage(
                conference.slug().value(),
                title,
                by.name(),
                figures,
                invited,
                may,
                figures.days().size() < 2 ? null : Course.of(figures.days()));
    }

    /// Those who registered last come first.
    public List<Day> days() {
        return figures.days().reversed();
    }

    public String name(Day day) {
        return Moments.day(day.day());
    }

    /// Of 100, for the length of a bar.
    public int length(Figures.Share share) {
        var most =
                figures.groups().stream()
                        .mapToInt(one ->
                                Math.max(one.coming(), one.places() == null ? 0 : one.places()))
                        .max()
                        .orElse(1);
        return most == 0 ? 0 : 100 * share.coming() / most;
    }

    /// Where the limit stands on the same scale; null without one.
    public @Nullable Integer limit(Figures.Share share) {
        var places = share.places();
        if (places == null) {
            return null;
        }
        var most =
                figures.groups().stream()
                        .mapToInt(one ->
                                Math.max(one.coming(), one.places() == null ? 0 : one.places()))
                        .max()
                        .orElse(1);
        return most == 0 ? 0 : 100 * places / most;
    }
}
