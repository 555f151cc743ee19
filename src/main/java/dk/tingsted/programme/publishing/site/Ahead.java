package dk.tingsted.programme.publishing.site;

import dk.tingsted.programme.publishing.site.Site.Listed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The conferences as readers look for them: what is ahead, the nearest first, and what has been
/// held, the latest first. A day that is not known yet is the furthest ahead.
///
/// @param coming those whose last day is not over
/// @param held the others
public record Ahead(List<Listed> coming, List<Listed> held) {

    private static final Comparator<Listed> BY_DAY =
            Comparator.comparing(Ahead::first).thenComparing(one -> one.slug().value());

    public Ahead {
        coming = List.copyOf(coming);
        held = List.copyOf(held);
    }

    static Ahead of(Collection<Listed> all, LocalDate today) {
        return new Ahead(
                all.stream().filter(one -> !last(one).isBefore(today)).sorted(BY_DAY).toList(),
                all.stream()
                        .filter(one -> last(one).isBefore(today))
                        .sorted(BY_DAY.reversed())
                        .toList());
    }

    public boolean isEmpty() {
        return coming.isEmpty() && held.isEmpty();
    }

    private static LocalDate first(Listed one) {
        return days(one).stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static LocalDate last(Listed one) {
        return days(one).stream().max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static List<LocalDate> days(Listed one) {
        return one.edition().programme().days();
    }
}
