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
import java.util.Set;
import java.util.stream.Collectors;

/// The division of one round: from wishes to places, with what anybody needs to do it again.
///
/// @param places of those who got one
/// @param input the wishes, the seed and the rooms as `assign` reads them
/// @param fault why it must not be told, for whoever works on the program: a rule is broken, or a
///   proof does not hold, or nobody has to be heeded and there is none
/// @param proof what is known of it
record Draw(Map<RegistrationId, ItemId> places, String input, Optional<String> fault, Proof proof) {

    Draw {
        places = Map.copyOf(places);
    }

    /// @param been where each must not come, since she is in the same workshop at another time
    static Draw of(
            Round round,
            Map<RegistrationId, List<ItemId>> wishes,
            Care care,
            Map<RegistrationId, Set<ItemId>> been) {
        var asked = asked(round, wishes, care, been);
        var unsound = asked.fault();
        if (unsound.isPresent()) {
            return new Draw(Map.of(), json(asked), unsound, Proof.NONE);
        }
        var found = Places.of(asked);
        return new Draw(places(found), json(asked), fault(asked, found), proof(found));
    }

    /// Where some go together or keep apart there may be no prices, and nothing is wrong with that.
    private static Optional<String> fault(Wishes asked, Assignment found) {
        boolean isBound =
                asked.people().stream()
                        .anyMatch(one -> one.with() != null || !one.apart().isEmpty());
        return isBound && found.prices().isEmpty()
                ? Audit.breach(asked, found)
                : Audit.fault(asked, found);
    }

    private static Proof proof(Assignment found) {
        if (found.prices().isPresent()) {
            return Proof.PRICES;
        }
        return found.proved() ? Proof.SEARCH : Proof.NONE;
    }

    private static Wishes asked(
            Round round,
            Map<RegistrationId, List<ItemId>> wishes,
            Care care,
            Map<RegistrationId, Set<ItemId>> been) {
        var rooms =
                round.venues().stream()
                        .map(one -> new Room(one.workshop().value(), one.seats(), one.accessible()))
                        .toList();
        var heeded = Heeded.of(care, wishes.keySet());
        return new Wishes(
                1,
                rooms,
                wishes.entrySet().stream()
                        .map(one ->
                                person(
                                        round,
                                        one,
                                        heeded,
                                        been.getOrDefault(one.getKey(), Set.of())))
                        .toList(),
                round.terms().objective(),
                round.seed(),
                BigDecimal.valueOf(round.terms().heldBack(), 2));
    }

    /// A workshop that has left the programme is no wish any more.
    private static Person person(
            Round round,
            Map.Entry<RegistrationId, List<ItemId>> wishes,
            Heeded heeded,
            Set<ItemId> been) {
        var there =
                wishes.getValue().stream()
                        .filter(one -> round.venue(one).isPresent())
                        .map(ItemId::value)
                        .toList();
        var who = wishes.getKey();
        return new Person(
                id(who),
                there,
                heeded.stepFree().contains(who),
                Optional.ofNullable(heeded.with().get(who)).map(Draw::id).orElse(null),
                null,
                heeded.apart().getOrDefault(who, List.of()).stream().map(Draw::id).toList(),
                been.stream()
                        .filter(one -> round.venue(one).isPresent())
                        .map(ItemId::value)
                        .sorted()
                        .toList());
    }

    private static String id(RegistrationId who) {
        return Long.toString(who.value());
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
                                        "{\"id\": \"%s\", \"capacity\": %d, \"accessible\": %b}"
                                                .formatted(
                                                        room.id(),
                                                        room.capacity(),
                                                        room.accessible()))
                                .collect(Collectors.joining(",\n")),
                        asked.people().stream().map(Draw::json).collect(Collectors.joining(",\n")));
    }

    private static String json(Person person) {
        var json =
                new StringBuilder(
                        "{\"id\": \""
                                + person.id()
                                + "\", \"wishes\": ["
                                + quoted(person.wishes())
                                + "]");
        if (person.needsAccessible()) {
            json.append(", \"needsAccessible\": true");
        }
        if (person.with() != null) {
            json.append(", \"with\": \"").append(person.with()).append('"');
        }
        if (!person.apart().isEmpty()) {
            json.append(", \"apart\": [").append(quoted(person.apart())).append(']');
        }
        if (!person.been().isEmpty()) {
            json.append(", \"been\": [").append(quoted(person.been())).append(']');
        }
        return json.append('}').toString();
    }

    /// What was divided without one who has been erased since: that she was among them remains.
    ///
    /// @param number of those who have been erased, with her
    /// @return the same where she was not among them
    static String without(String input, RegistrationId who, int number) {
        var erased = "\"erased-" + number + "\"";
        var own = "{\"id\": \"" + who.value() + "\"";
        return input.lines()
                        .map(line ->
                                line.startsWith(own)
                                        ? "{\"id\": " + erased + ", \"wishes\": []}" + after(line)
                                        : tied(line, "\"" + who.value() + "\"", erased))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String after(String line) {
        return line.substring(line.indexOf('}') + 1);
    }

    /// Whom others go with or keep apart from stands behind their wishes.
    private static String tied(String line, String id, String erased) {
        int wishes = line.startsWith("{\"id\": ") ? line.indexOf(']') : -1;
        return wishes < 0
                ? line
                : line.substring(0, wishes) + line.substring(wishes).replace(id, erased);
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    }

    /// SHA-256 of what was divided.
    static String digest(String input) {
        return HexFormat.of().formatHex(new Secret(input).digest());
    }
}
