package dk.tingsted.tables.hall;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The form as it is typed: people stand in it by their names, where two have the same by their
/// addresses.
///
/// @param together one group on each line, its names between semicolons; as `apart`
/// @param fixed `7: Anna Prøvesen; Bo Prøvesen` on each line
/// @param facilitators one on each line, or between semicolons
public record HallForm(
        String tables,
        String seats,
        String rounds,
        List<String> mixed,
        Layout.Forms forms,
        String together,
        String apart,
        String fixed,
        String facilitators) {

    public HallForm {
        mixed = List.copyOf(mixed);
    }

    static HallForm of(Layout layout, List<Wish> wishes, List<Registration> people) {
        var names = names(people);
        return new HallForm(
                Objects.toString(layout.tables(), ""),
                Objects.toString(layout.seats(), ""),
                Integer.toString(layout.rounds()),
                layout.mixed(),
                layout.forms(),
                lines(wishes, Wish.Together.class, names),
                lines(wishes, Wish.Apart.class, names),
                lines(wishes, Wish.Fixed.class, names),
                lines(wishes, Wish.Facilitators.class, names));
    }

    private static String lines(
            List<Wish> wishes, Class<? extends Wish> kind, Map<RegistrationId, String> names) {
        return wishes.stream()
                .filter(kind::isInstance)
                .filter(wish -> wish.people().stream().anyMatch(names::containsKey))
                .map(wish -> line(wish, names))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Wish wish, Map<RegistrationId, String> names) {
        var people =
                wish.people().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return wish instanceof Wish.Fixed(int table, _) ? table + ": " + people : people;
    }

    private static Map<RegistrationId, String> names(List<Registration> people) {
        var many =
                people.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.person().name().toLowerCase(Locale.ROOT),
                                        Collectors.counting()));
        return people.stream()
                .collect(
                        Collectors.toMap(
                                Registration::id,
                                one ->
                                        many.getOrDefault(
                                                                one.person()
                                                                        .name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                0L)
                                                        > 1
                                                ? one.person().address()
                                                : one.person().name()));
    }
}
