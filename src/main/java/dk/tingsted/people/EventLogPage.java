package dk.tingsted.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happened, the latest first.
public record EventLogPage(String by, List<Entry> entries) {
    public EventLogPage {
        entries = List.copyOf(entries);
    }

    /// One thing that happened, in words.
    public record Entry(String at, String who, String what) {}

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"))
                    .withZone(ZoneId.of("Europe/Copenhagen"));

    static EventLogPage of(String by, List<EventLog.Event> events) {
        return new EventLogPage(by, events.stream().map(EventLogPage::entry).toList());
    }

    private static Entry entry(EventLog.Event event) {
        var about = Optional.ofNullable(event.about()).map(one -> " (" + one + ")").orElse("");
        return new Entry(
                moment(event.at()),
                Optional.ofNullable(event.who()).orElse("Ukendt"),
                words(event.what()) + about);
    }

    private static String words(String what) {
        return switch (what) {
            case "signed in" -> "loggede ind";
            case "signed out" -> "loggede ud";
            case "sign-in refused" -> "prøvede et loginlink, der ikke kunne bruges";
            case "link made" -> "fik et loginlink";
            case "colleague added" -> "tilføjede en kollega";
            case "colleague removed" -> "fjernede en kollega";
            default -> what;
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
