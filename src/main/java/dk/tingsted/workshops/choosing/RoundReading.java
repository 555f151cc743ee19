package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.workshops.Objective;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A round as the secretariat typed it, by the clock where it is held.
final class RoundReading {

    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST_ROOM = 200;

    private final Block block;
    private final @Nullable Round was;
    private final Sent sent;
    private final Doors doors;
    private final List<Fault> faults = new ArrayList<>();

    RoundReading(Block block, @Nullable Round was, Sent sent, Doors doors) {
        this.block = block;
        this.was = was;
        this.sent = sent;
        this.doors = doors;
    }

    /// What holds, and where.
    record Typed(Terms terms, List<Venue> venues) {
        Typed {
            venues = List.copyOf(venues);
        }
    }

    /// Empty where something is the matter; what, stands among the faults.
    Optional<Typed> read() {
        var way = Way.of(text("way"));
        if (way.isEmpty()) {
            fault("way", "Vælg, hvordan deltagerne kommer ind i workshopperne.");
        }
        var opens = at("opens");
        var closes = at("closes");
        checkWindow(opens, closes);
        var heldBack = number("held-back", Terms.MOST_HELD_BACK);
        var minutes = number("minutes", Terms.MOST_MINUTES);
        var hostMinutes = number("host-minutes", Terms.MOST_MINUTES);
        boolean needsPlaces = way.isPresent() && way.get() != Way.NONE;
        var venues = block.workshops().stream().map(item -> venue(item, needsPlaces)).toList();
        if (!faults.isEmpty() || way.isEmpty()) {
            return Optional.empty();
        }
        var terms =
                new Terms(
                        way.get(),
                        opens.orElse(null),
                        closes.orElse(null),
                        objective(),
                        heldBack,
                        sent.has(RoundFields.name(block, "looks-first")),
                        minutes,
                        hostMinutes);
        return Optional.of(new Typed(terms, venues));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void checkWindow(Optional<Instant> opens, Optional<Instant> closes) {
        if (!faults.isEmpty()) {
            return;
        }
        if (opens.isPresent() != closes.isPresent()) {
            fault(
                    opens.isPresent() ? "closes-time" : "opens-time",
                    "Skriv både, hvornår der åbnes og lukkes, eller lad begge stå tomme.");
        } else if (opens.isPresent() && !opens.get().isBefore(closes.orElseThrow())) {
            fault("closes-time", "Der skal lukkes, efter at der er åbnet.");
        }
    }

    private Objective objective() {
        var code = text("objective");
        return Arrays.stream(Objective.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Objective.SUM);
    }

    /// Without a clock there is no window.
    private Optional<Instant> at(String field) {
        if (text(field + "-time").isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text(field + "-date"));
            var time = LocalTime.parse(padded(text(field + "-time").replace('.', ':')));
            if (day.getYear() < 2000 || day.getYear() > 2200) {
                throw new DateTimeException("Not our time");
            }
            return Optional.of(
                    exactly(field, day.atTime(time).atZone(block.start().getZone()).toInstant()));
        } catch (DateTimeException e) {
            fault(field + "-time", "Skriv en dato og et klokkeslæt, for eksempel 16.52.");
            return Optional.empty();
        }
    }

    /// The form tells minutes. Where it says what was told, the moment stays what it was.
    private Instant exactly(String field, Instant typed) {
        if (was == null) {
            return typed;
        }
        var before = field.equals("opens") ? was.terms().opensAt() : was.terms().closesAt();
        return before != null && before.truncatedTo(ChronoUnit.MINUTES).equals(typed)
                ? before
                : typed;
    }

    private static String padded(String time) {
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    private Venue venue(Item item, boolean needsPlaces) {
        var field = item.id() + "-";
        var places = places(item, needsPlaces);
        var room = text(field + "room");
        if (room.length() > LONGEST_ROOM) {
            fault(field + "room", "Lokalets navn må højst være 200 tegn.");
        }
        var address = text(field + "address");
        boolean isJitsi = sent.has(RoundFields.name(block, field + "jitsi")) && doors.makesRooms();
        if (!address.isEmpty() && !Meeting.isAddress(address)) {
            fault(
                    field + "address",
                    "Skriv hele adressen, og lad den begynde med https:// – for eksempel https://moede.example.dk/rum1.");
        }
        return new Venue(
                item.id(),
                places.orElse(null),
                room.isEmpty() ? null : room,
                address.isEmpty() ? null : address,
                isJitsi && address.isEmpty() ? jitsi(item) : null,
                !sent.has(RoundFields.name(block, field + "steps")));
    }

    /// A room that is there stays the same: somebody may have gone in already.
    private String jitsi(Item item) {
        var before = was == null ? null : was.venue(item.id()).map(Venue::jitsi).orElse(null);
        return before == null ? doors.newRoom() : before;
    }

    private Optional<Integer> places(Item item, boolean needsPlaces) {
        var field = item.id() + "-places";
        var text = text(field);
        if (text.isEmpty() && !needsPlaces) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > MOST_PLACES) {
            fault(
                    field,
                    "Skriv, hvor mange der er plads til i »%s«, som et tal fra 0 til 100.000."
                            .formatted(item.title()));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private int number(String field, int most) {
        var text = text(field);
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            fault(field, "Skriv et tal fra 0 til " + most + ".");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String text(String field) {
        return sent.text(RoundFields.name(block, field));
    }

    private void fault(String field, String text) {
        faults.add(new Fault(RoundFields.name(block, field), text, null, null));
    }
}
