package dk.tingsted.registration.setup;

import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.registration.setup.Parts.Hours;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When people register and for how many places, as the organiser typed it by the clock where it is
/// held.
final class HoursReading {

    static final int MOST_PLACES = 100_000;
    private static final int LONGEST_OFFER = 30 * 24;

    private final Sent sent;
    private final ZoneId zone;
    private final List<Fault> faults = new ArrayList<>();

    HoursReading(Sent sent, ZoneId zone) {
        this.sent = sent;
        this.zone = zone;
    }

    /// None where something is the matter; what, stands among the faults.
    Optional<Hours> read() {
        var opens = at("opens");
        var closes = at("closes");
        var changes = at("changes");
        var places = Numbers.optional(sent, "places", MOST_PLACES, faults);
        var offer = Numbers.optional(sent, "offer", LONGEST_OFFER, faults);
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            faults.add(fault("closes", "Tilmeldingen skal lukke, efter at den er åbnet."));
        }
        if (offer.isPresent() && offer.get() == 0) {
            faults.add(fault("offer", "En plads skal tilbydes i mindst én time."));
        }
        if (!faults.isEmpty() || opens.isEmpty() || closes.isEmpty() || changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Hours(
                        opens.get(),
                        closes.get(),
                        changes.get(),
                        places.orElse(null),
                        Duration.ofHours(offer.orElse(48)),
                        sent.has("needs"),
                        sent.has("list")));
    }

    List<Fault> faults() {
        return faults;
    }

    private Optional<Instant> at(String field) {
        try {
            var day = LocalDate.parse(sent.text(field + "-date"));
            var time = LocalTime.parse(padded(sent.text(field + "-time").replace('.', ':')));
            if (day.getYear() < 2000 || day.getYear() > 2200) {
                throw new DateTimeException("Not our time");
            }
            return Optional.of(day.atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            faults.add(
                    fault(field + "-date", "Skriv en dato og et klokkeslæt, for eksempel 23.59."));
            return Optional.empty();
        }
    }

    private static String padded(String time) {
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    static Fault fault(String field, String text) {
        return new Fault(field, text, null, null);
    }
}
