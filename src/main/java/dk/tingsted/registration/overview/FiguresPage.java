package dk.tingsted.registration.overview;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.overview.Figures.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a registration.
///
/// @param course null until there are two days to draw a line between
public record FiguresPage(
        String slug, String title, String by, Figures figures, @Nullable Course course) {

    static FiguresPage of(String slug, String title, String by, Figures figures) {
        var course = figures.days().size() < 2 ? null : Course.of(figures.days());
        return new FiguresPage(slug, title, by, figures, course);
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
