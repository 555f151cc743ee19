package dk.tingsted.copying;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Almanac;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The next conference as it is typed.
///
/// @param sure whether a day off is meant
record Asked(String date, String address, boolean withPeople, boolean sure) {

    private static final int WEEKS = 52;
    private static final int LATEST = 2100;

    /// A year later on the same weekday, and the year in the address with it.
    static Asked usual(Slug slug, Programme programme) {
        var first = programme.days().stream().findFirst();
        var next = first.map(day -> day.plusWeeks(WEEKS));
        return new Asked(
                next.map(LocalDate::toString).orElse(""),
                next.map(day -> address(slug, first.get(), day)).orElse(slug.value() + "-2"),
                true,
                false);
    }

    private static String address(Slug slug, LocalDate was, LocalDate next) {
        var year = Integer.toString(next.getYear());
        var named = slug.value().replace(Integer.toString(was.getYear()), year);
        return named.equals(slug.value()) ? slug.value() + "-" + year : named;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.strip()))
                    .filter(day -> day.getYear() > 2000 && day.getYear() < LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Slug> slug() {
        return Optional.of(address.strip()).filter(Slug::isOne).map(Slug::new);
    }

    /// What the almanac says of the days that it would be on.
    List<String> notes(Programme programme) {
        return day().map(first -> notes(programme, first)).orElse(List.of());
    }

    private static List<String> notes(Programme programme, LocalDate first) {
        int days = NextConference.days(programme, first);
        return programme.days().stream()
                .map(day -> day.plusDays(days))
                .flatMap(day -> Almanac.dayOff(day).map(name -> note(day, name)).stream())
                .toList();
    }

    private static String note(LocalDate day, String name) {
        return "Den %s er %s.".formatted(Words.DANISH.date(day), name);
    }

    List<String> faults(Programme programme) {
        var faults = new ArrayList<String>();
        if (day().isEmpty()) {
            faults.add("Vælg den nye dato.");
        }
        if (slug().isEmpty()) {
            faults.add(
                    "Adressen må kun have små bogstaver fra a til z, tal og bindestreger, højst 60 tegn.");
        }
        if (!sure && !notes(programme).isEmpty()) {
            faults.add(
                    "Den nye dato er en fridag. Vælg en anden, eller sæt kryds ved, at den er rigtig.");
        }
        return faults;
    }
}
