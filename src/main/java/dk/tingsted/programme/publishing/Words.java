package dk.tingsted.programme.publishing;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.TimeZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the site says around the programme, in the two languages of its readers.
public enum Words {
    DANISH(Language.DANISH, "EEEE 'den' d. MMMM yyyy", "d. MMMM yyyy", "HH.mm"),
    ENGLISH(Language.ENGLISH, "EEEE d MMMM yyyy", "d MMMM yyyy", "HH:mm");

    private final Language language;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;
    private final DateTimeFormatter clock;

    Words(Language language, String weekday, String date, String clock) {
        this.language = language;
        this.weekday = formatter(weekday, language);
        this.date = formatter(date, language);
        this.clock = formatter(clock, language);
    }

    private static DateTimeFormatter formatter(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code()));
    }

    public Language language() {
        return language;
    }

    /// The other language, to offer it.
    public Words other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    public String say(String danish, String english) {
        return this == DANISH ? danish : english;
    }

    public String clock(LocalTime time) {
        return clock.format(time);
    }

    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /// One day, or from the first to the last: `24.–25. maj 2022`.
    public String dates(List<LocalDate> days) {
        var first = days.getFirst();
        var last = days.getLast();
        if (first.equals(last)) {
            return weekday(first);
        }
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
                ? first.getDayOfMonth() + say(".–", "–") + date(last)
                : date(first) + " – " + date(last);
    }

    /// By the clock of the secretariat, which opens and closes by Danish time wherever the
    /// conference is held.
    public String at(Instant instant) {
        return at(instant, Clocks.DANISH);
    }

    public String at(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return date(there.toLocalDate()) + say(" kl. ", ", ") + clock(there.toLocalTime());
    }

    /// That all times are in another zone than the Danish; null where they are not, which nobody
    /// needs to be told.
    public @Nullable String times(ZoneId zone) {
        return TimeZones.isDanish(zone)
                ? null
                : say(
                                "Alle tider er i " + TimeZones.inDanish(zone),
                                "All times are in " + TimeZones.inEnglish(zone))
                        + ".";
    }

    public String length(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " min.";
        }
        var whole = hours + say(hours == 1 ? " time" : " timer", hours == 1 ? " hour" : " hours");
        return minutes == 0 ? whole : whole + " " + minutes + " min.";
    }

    public String status(Status status) {
        return switch (status) {
            case PRELIMINARY -> say("Foreløbigt program", "Preliminary programme");
            case FINAL -> say("Endeligt program", "Final programme");
        };
    }

    public String format(Format format) {
        return switch (format) {
            case VIRTUAL -> say("Virtuelt", "Online");
            case PHYSICAL -> say("Fysisk fremmøde", "In person");
            case HYBRID -> say("Fysisk og virtuelt", "In person and online");
        };
    }

    /// What an item is called, where its title does not say so already.
    public @Nullable String kind(Item item) {
        var word = kind(item.kind());
        var title = item.title().toLowerCase(Locale.ROOT);
        var isSaid =
                word == null
                        || title.contains(word.toLowerCase(Locale.ROOT).substring(0, 4))
                        || Heading.of(item.title()).leadIn() != null;
        return isSaid ? null : word;
    }

    private @Nullable String kind(Kind kind) {
        return switch (kind) {
            case PANEL -> say("Panel", "Panel");
            case DEBATE -> say("Debat", "Debate");
            case DISCUSSION -> say("Drøftelse", "Discussion");
            case AWARD -> say("Prisuddeling", "Award");
            case WORKSHOP -> say("Parallel session", "Parallel session");
            case THEME -> say("Tema", "Theme");
            case MEAL -> say("Måltid", "Meal");
            case OPENING, TALK, PARALLEL_BLOCK, BREAK, SOCIAL, CLOSING, OTHER -> null;
        };
    }

    /// In which capacity, where it is worth saying.
    public @Nullable String capacity(@Nullable Capacity capacity) {
        return switch (capacity) {
            case FACILITATOR -> say("Facilitator", "Facilitator");
            case MODERATOR -> say("Ordstyrer", "Moderator");
            case PANELIST -> say("Panel", "Panel");
            case HOST -> say("Vært", "Host");
            case VIDEO -> say("Video", "Video");
            case SPEAKER -> null;
            case null -> null;
        };
    }

    /// The title, or what can be said where the document has none.
    public String title(Programme programme) {
        var title = programme.particulars().title();
        if (title != null) {
            return title;
        }
        return programme.days().isEmpty()
                ? say("Konference", "Conference")
                : say("Konference ", "Conference, ") + dates(programme.days());
    }

    /// Venue and town, or that it is online; null where the document says neither.
    public @Nullable String place(Particulars about) {
        var format = about.format();
        if (format == Format.VIRTUAL) {
            return format(format);
        }
        var place =
                Stream.of(about.venue(), about.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        if (place.isEmpty()) {
            return null;
        }
        return format == Format.HYBRID ? place + say(" og virtuelt", " and online") : place;
    }
}
