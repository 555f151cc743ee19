package dk.tingsted.arrival;

import dk.tingsted.platform.print.Lettering;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands on somebody's badge.
///
/// @param name with the party in parentheses where the programme names it
/// @param from the municipality, else the organisation: what others look for
/// @param about post, and what of the two is not above
public record Badge(String name, String from, String about) {

    private static final Comparator<Badge> BY_NAME =
            Comparator.comparing(Badge::name, Collator.getInstance(Locale.of("da", "DK")));

    /// By name.
    ///
    /// @param speakers whether those whom the programme names get one, too
    static List<Badge> of(
            Collection<Registration> registrations, Programme programme, boolean speakers) {
        var named = named(programme);
        var registered = new HashSet<String>();
        registrations.forEach(one -> registered.add(one.person().name()));
        var theirs =
                registrations.stream()
                        .map(Registration::person)
                        .map(person -> of(person, named.get(person.name())));
        var others =
                named.values().stream()
                        .filter(one -> speakers && !registered.contains(one.name()))
                        .map(Badge::of);
        return Stream.concat(theirs, others).sorted(BY_NAME).toList();
    }

    private static Map<String, Participation> named(Programme programme) {
        return programme.items().stream()
                .flatMap(item -> item.people().stream())
                .collect(
                        Collectors.toMap(
                                Participation::name,
                                one -> one,
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static Badge of(Person person, @Nullable Participation named) {
        var name =
                named == null || named.party() == null
                        ? person.name()
                        : person.name() + " (" + named.party() + ")";
        var from = person.municipality() == null ? person.organisation() : person.municipality();
        var other = person.municipality() == null ? null : person.organisation();
        return new Badge(name, text(from), joined(person.post(), other));
    }

    private static Badge of(Participation one) {
        return new Badge(one.named(), text(one.organisation()), text(one.role()));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    Shown on(BadgeSheet sheet) {
        double width = sheet.width() - 2 * sheet.margin();
        double height = sheet.height() - 2 * sheet.margin() - sheet.foot();
        return new Shown(
                this,
                Lettering.size(name, width, height * 0.44, sheet.largest()),
                Lettering.size(from, width, height * 0.32, sheet.largest() * 3 / 4),
                Lettering.size(about, width, height * 0.24, sheet.largest() / 2));
    }

    /// A badge with the sizes of its letters in points.
    public record Shown(Badge badge, int name, int from, int about) {}
}
