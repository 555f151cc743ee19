package dk.tingsted.workshops.choosing;

import dk.tingsted.platform.Secret;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.Assignment;
import dk.tingsted.workshops.Audit;
import dk.tingsted.workshops.Person;
import dk.tingsted.workshops.Places;
import dk.tingsted.workshops.Room;
import dk.tingsted.workshops.Wishes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The division of one round: from wishes to places, with what anybody needs to do it again.
///
/// @param places of those who got one
/// @param input the wishes, the seed and the rooms as `assign` reads them
/// @param fault why it must not be told, for whoever works on the program; empty when it is proved
///   that no division is better
record Draw(Map<RegistrationId, ItemId> places, String input, Optional<String> fault) {

    Draw {
        places = Map.copyOf(places);
    }

    static Draw of(Round round, Map<RegistrationId, List<ItemId>> wishes) {
        var asked = asked(round, wishes);
        var unsound = asked.fault();
        if (unsound.isPresent()) {
            return new Draw(Map.of(), json(asked), unsound);
        }
        var found = Places.of(asked);
        return new Draw(places(found), json(asked), Audit.fault(asked, found));
    }

    private static Wishes asked(Round round, Map<RegistrationId, List<ItemId>> wishes) {
        var rooms =
                round.venues().stream()
                        .map(one -> new Room(one.workshop().value(), one.seats(), true))
                        .toList();
        return new Wishes(
                1,
                rooms,
                wishes.entrySet().stream().map(one -> person(round, one)).toList(),
                round.terms().objective(),
                round.seed(),
                BigDecimal.valueOf(round.terms().heldBack(), 2));
    }

    /// A workshop that has left the programme is no wish any more.
    private static Person person(Round round, Map.Entry<RegistrationId, List<ItemId>> wishes) {
        var there =
                wishes.getValue().stream()
                        .filter(one -> round.venue(one).isPresent())
                        .map(ItemId::value)
                        .toList();
        return new Person(Long.toString(wishes.getKey().value()), there, false, null, null);
    }

    private static Map<RegistrationId, ItemId> places(Assignment found) {
        var places = new HashMap<RegistrationId, ItemId>();
        found.rooms()
                .forEach((who, rooms) ->
                        places.put(
                                new RegistrationId(Long.parseLong(who)),
                                new ItemId(Objects.requireNonNull(rooms.getFirst()))));
        return places;
    }

    /// Ids and seeds hold nothing that JSON would write otherwise.
    private static String json(Wishes asked) {
        return """
        {"slots": 1, "objective": "%s", "seed": "%s", "holdBack": %s,
        "rooms": [
        %s],
        "people": [
        %s]}
        """
                .formatted(
                        asked.objective().code(),
                        asked.seed(),
                        asked.holdBack().toPlainString(),
                        asked.rooms().stream()
                                .map(room ->
                                        "{\"id\": \"%s\", \"capacity\": %d}"
                                                .formatted(room.id(), room.capacity()))
                                .collect(Collectors.joining(",\n")),
                        asked.people().stream()
                                .map(person ->
                                        "{\"id\": \"%s\", \"wishes\": [%s]}"
                                                .formatted(person.id(), quoted(person.wishes())))
                                .collect(Collectors.joining(",\n")));
    }

    /// What was divided without one who has been erased since: that she was among them remains.
    ///
    /// @param number of those who have been erased, with her
    /// @return the same where she was not among them
    static String without(String input, RegistrationId who, int number) {
        return input.replaceFirst(
                "\\{\"id\": \"" + who.value() + "\", \"wishes\": \\[[^\\]]*\\]\\}",
                "{\"id\": \"erased-" + number + "\", \"wishes\": []}");
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    }

    /// SHA-256 of what was divided.
    static String digest(String input) {
        return HexFormat.of().formatHex(new Secret(input).digest());
    }
}
