package dk.tingsted.arrival;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Standing;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is expected at the door: no more about each than it takes to know her from others.
public record DoorList(List<Guest> guests) {

    public DoorList {
        guests = List.copyOf(guests);
    }

    /// Somebody who is expected.
    ///
    /// @param from where she comes from: the municipality, else the organisation
    /// @param code what she shows; empty until she has asked for it
    public record Guest(RegistrationId id, String name, String from, String group, String code) {}

    /// Those who have a place, and those who have come all the same; by name.
    static DoorList of(
            List<Registration> registrations,
            List<Group> groups,
            Map<RegistrationId, UUID> codes,
            Attendance attendance) {
        var names = groups.stream().collect(Collectors.toMap(Group::id, Group::name));
        var order = Collator.getInstance(Locale.of("da", "DK"));
        return new DoorList(
                registrations.stream()
                        .filter(one -> isExpected(one, attendance))
                        .map(one -> guest(one, names, codes))
                        .sorted(
                                Comparator.comparing(Guest::name, order)
                                        .thenComparingLong(guest -> guest.id().value()))
                        .toList());
    }

    private static boolean isExpected(Registration one, Attendance attendance) {
        return one.standing() instanceof Standing.Expected
                || attendance.of(new Comer.Registered(one.id())).isPresent();
    }

    private static Guest guest(
            Registration one, Map<GroupId, String> groups, Map<RegistrationId, UUID> codes) {
        var code = codes.get(one.id());
        return new Guest(
                one.id(),
                one.person().name(),
                from(one.person()),
                groups.getOrDefault(one.group(), ""),
                code == null ? "" : code.toString());
    }

    private static String from(Person person) {
        return Stream.of(person.municipality(), person.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The groups that have somebody, in the order of their names.
    List<String> groups() {
        return guests.stream().map(Guest::group).distinct().sorted().toList();
    }

    /// Differs when anything in the list does.
    String digest() {
        return UUID.nameUUIDFromBytes(guests.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
