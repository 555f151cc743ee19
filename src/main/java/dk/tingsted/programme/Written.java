package dk.tingsted.programme;

import dk.tingsted.platform.time.Clocks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a kind of value is written, by people in several ways and in a [Correction] in one.
enum Written {
    /// One line; may be empty.
    LINE("en linje tekst"),
    /// One line that cannot be left out.
    NAME("en linje tekst, og den kan ikke være tom"),
    /// Paragraphs with an empty line between them.
    PARAGRAPHS("tekst"),
    TIME("et klokkeslæt. Skriv det som 16.55"),
    DATE("en dato. Skriv den som 24. maj 2022 eller 2022-05-24"),
    /// Yes, no, or not said.
    PERHAPS("et ja eller et nej"),
    YES_OR_NO("et ja eller et nej"),
    STATUS("en status. Skriv foreløbigt eller endeligt"),
    FORMAT("en mødeform. Skriv virtuelt, fysisk eller hybrid"),
    KIND("en slags programpunkt. Skriv for eksempel oplæg, debat, workshop eller pause"),
    CAPACITY(
            "en rolle i programmet. Skriv oplægsholder, facilitator, ordstyrer, paneldeltager, vært eller video"),
    ITEM("et programpunkt"),
    /// Danish time where nothing is said.
    ZONE("en tidszone, vi kender. Skriv for eksempel finsk tid eller Europe/Helsinki");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:]?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH_DATE =
            Pattern.compile(
                    "(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\\s+)?(?:d\\.|den)?\\s*(\\d{1,2})\\s*[./-]?\\s*(\\d{1,2}|[a-z]{3,9})\\.?\\s*[./-]?\\s*(\\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("ja", "true"),
                    Map.entry("gratis", "true"),
                    Map.entry("nej", "false"),
                    Map.entry("foreløbig", "preliminary"),
                    Map.entry("foreløbigt", "preliminary"),
                    Map.entry("endelig", "final"),
                    Map.entry("endeligt", "final"),
                    Map.entry("virtuel", "virtual"),
                    Map.entry("virtuelt", "virtual"),
                    Map.entry("fysisk", "physical"),
                    Map.entry("hybridt", "hybrid"),
                    Map.entry("oplægsholder", "speaker"),
                    Map.entry("tovholder", "facilitator"),
                    Map.entry("ordstyrer", "moderator"),
                    Map.entry("konferencier", "moderator"),
                    Map.entry("paneldeltager", "panelist"),
                    Map.entry("vært", "host"),
                    Map.entry("videohilsen", "video"),
                    Map.entry("velkomst", "opening"),
                    Map.entry("oplæg", "talk"),
                    Map.entry("debat", "debate"),
                    Map.entry("drøftelse", "discussion"),
                    Map.entry("workshoprunde", "parallel_block"),
                    Map.entry("tema", "theme"),
                    Map.entry("pause", "break"),
                    Map.entry("måltid", "meal"),
                    Map.entry("prisuddeling", "award"),
                    Map.entry("samvær", "social"),
                    Map.entry("afslutning", "closing"),
                    Map.entry("andet", "other"));

    private final String description;

    Written(String description) {
        this.description = description;
    }

    /// The one way to write what `text` says; empty when it says no such value.
    Optional<String> canonical(String text) {
        var bare = text.strip();
        if (bare.isEmpty()) {
            return whereNothingIsSaid();
        }
        return switch (this) {
            case LINE, NAME -> Optional.of(bare).filter(Written::isOneLine);
            case PARAGRAPHS -> Optional.of(bare).filter(words -> !hasControls(words, "\n\t"));
            case TIME -> time(bare).map(LocalTime::toString);
            case DATE -> date(bare).map(LocalDate::toString);
            case PERHAPS, YES_OR_NO -> word(bare, Stream.of("true", "false"));
            case STATUS -> word(bare, Arrays.stream(Status.values()).map(Status::code));
            case FORMAT -> word(bare, Arrays.stream(Format.values()).map(Format::code));
            case KIND -> word(bare, Arrays.stream(Kind.values()).map(Kind::code));
            case CAPACITY -> word(bare, Arrays.stream(Capacity.values()).map(Capacity::code));
            case ZONE -> TimeZones.of(bare).map(ZoneId::getId);
            case ITEM -> Optional.of(bare).filter(id -> id.matches("[a-z0-9][a-z0-9-]{0,39}"));
        };
    }

    String refusal(String text) {
        return text.isBlank()
                ? "Feltet kan ikke være tomt."
                : "»" + text.strip() + "« er ikke " + description + ".";
    }

    private Optional<String> whereNothingIsSaid() {
        if (this == ZONE) {
            return Optional.of(Clocks.DANISH.getId());
        }
        return mayBeLeftOut() ? Optional.of("") : Optional.empty();
    }

    private boolean mayBeLeftOut() {
        return this != NAME && this != YES_OR_NO && this != KIND;
    }

    private static boolean isOneLine(String text) {
        return !hasControls(text, "");
    }

    private static boolean hasControls(String text, String allowed) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0);
    }

    private static Optional<String> word(String text, Stream<String> codes) {
        var said = text.toLowerCase(Locale.ROOT);
        var meant = WORDS.getOrDefault(said, said);
        return codes.filter(meant::equals).findFirst();
    }

    private static Optional<LocalTime> time(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var danish = DANISH_DATE.matcher(text);
        return danish.matches()
                ? month(danish)
                        .flatMap(month ->
                                day(Integer.parseInt(danish.group(3)), month, danish.group(1)))
                : Optional.empty();
    }

    private static Optional<Integer> month(Matcher danish) {
        var month = danish.group(2).toLowerCase(Locale.ROOT);
        if (Character.isDigit(month.charAt(0))) {
            return Optional.of(Integer.valueOf(month));
        }
        int index = MONTHS.indexOf(month.substring(0, 3));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        int number = Integer.parseInt(day);
        boolean exists =
                month >= 1
                        && month <= 12
                        && number >= 1
                        && number <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, number)) : Optional.empty();
    }
}
