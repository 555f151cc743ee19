package dk.tingsted.programme.publishing;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Programmes that break careless writers and readers of files.
public final class HardCases {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final LocalDate SPRING = LocalDate.of(2031, 3, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2031, 10, 26);

    private HardCases() {}

    /// Each with what it is about.
    public static Map<String, Edition> all() {
        return Map.of(
                "letters at every fold", letters(),
                "over midnight", midnight(),
                "nights when the clock changes", clocks(),
                "Finnish nights", clocks(ZoneId.of("Europe/Helsinki"), SPRING, AUTUMN),
                "Icelandic nights", clocks(ZoneId.of("Atlantic/Reykjavik"), SPRING, AUTUMN),
                "Greenlandic nights",
                        clocks(
                                ZoneId.of("America/Nuuk"),
                                LocalDate.of(2023, 3, 26),
                                LocalDate.of(2023, 10, 29)),
                "no ends", open(),
                "300 items", many(),
                "markup and control characters", markup(),
                "parallel workshops", parallel());
    }

    public static Edition letters() {
        var items = new ArrayList<Item>();
        for (var before = 55; before < 80; before++) {
            items.add(
                    item(
                            "f" + before,
                            DAY,
                            LocalTime.of(8, 0).plusMinutes(10L * (before - 55)).toString(),
                            null,
                            Kind.TALK,
                            null,
                            "a".repeat(before) + "æøå – 👩🏽‍⚕️ slut"));
        }
        return edition(items.toArray(Item[]::new));
    }

    public static Edition midnight() {
        return edition(
                item("dinner", DAY, "19:00", "01:30", Kind.SOCIAL, null, "Middag og dans"),
                item("talk", DAY.plusDays(1), "09:00", "10:00", Kind.TALK, null, "God morgen"));
    }

    public static Edition clocks() {
        return edition(
                item("gap", SPRING, "02:30", "04:00", Kind.TALK, null, "Timen der ikke findes"),
                item("into", SPRING, "01:30", "03:30", Kind.SOCIAL, null, "Ind i sommertiden"),
                item(
                        "twice",
                        AUTUMN,
                        "02:30",
                        "03:30",
                        Kind.TALK,
                        null,
                        "Timen der findes to gange"),
                item("across", AUTUMN, "01:00", "04:00", Kind.SOCIAL, null, "Ud af sommertiden"));
    }

    public static Edition open() {
        return edition(
                item("a", DAY, "10:00", null, Kind.TALK, null, "Uden slut"),
                item("b", DAY, "16:00", null, Kind.CLOSING, null, "Tak for i dag"));
    }

    public static Edition many() {
        var items = new ArrayList<Item>();
        for (var n = 0; n < 300; n++) {
            var day = DAY.plusDays(n / 60);
            var start = LocalTime.of(8, 0).plusMinutes(10L * (n % 60));
            items.add(
                    item(
                            "i" + n,
                            day,
                            start.toString(),
                            start.plusMinutes(10).toString(),
                            Kind.TALK,
                            null,
                            "Indlæg nr. " + n,
                            new Participation(
                                    "Prøve Person " + n % 80,
                                    "formand",
                                    "Prøveforeningen",
                                    null,
                                    Capacity.SPEAKER)));
        }
        return edition(items.toArray(Item[]::new));
    }

    public static Edition markup() {
        return edition(
                item(
                        "a",
                        DAY,
                        "09:00",
                        "09:10",
                        Kind.TALK,
                        null,
                        "</script><b>Fed</b> & \"skrift\""),
                item("b", DAY, "09:10", "09:20", Kind.TALK, null, "Linje\u2028og\u2029afsnit"),
                item(
                        "c",
                        DAY,
                        "09:20",
                        "09:30",
                        Kind.TALK,
                        null,
                        "Styretegn\u0007\u001b og \ufffe"),
                item("d", DAY, "09:30", "09:40", Kind.TALK, null, "]]> ; , \\ : \\n"),
                item("e", DAY, "09:40", "09:50", Kind.BREAK, null, "'; drop table item; --"));
    }

    public static Edition parallel() {
        return edition(
                item("t", DAY, null, null, Kind.THEME, null, "Tema: Nære / fjerne ~ veje"),
                item("a", DAY, "10:00", null, Kind.TALK, "t", "Før"),
                item("block", DAY, "11:00", "12:00", Kind.PARALLEL_BLOCK, null, "Workshops"),
                item(
                        "w1",
                        null,
                        null,
                        null,
                        Kind.WORKSHOP,
                        "block",
                        "Et",
                        new Participation("Prøve Ordstyrer", null, null, "A", Capacity.MODERATOR)),
                item("w2", null, null, null, Kind.WORKSHOP, "block", "To"),
                item("pause", DAY, "12:00", "12:30", Kind.BREAK, null, "Pause"));
    }

    public static Edition edition(Item... items) {
        return edition(1, items);
    }

    public static Edition edition(int number, Item... items) {
        return edition(number, Clocks.DANISH, items);
    }

    /// The nights when the clocks change in `zone` in the spring and the autumn of its year.
    public static Edition clocks(ZoneId zone, LocalDate spring, LocalDate autumn) {
        return edition(
                1,
                zone,
                item(
                        "eve",
                        spring.minusDays(1),
                        "20:00",
                        "02:30",
                        Kind.SOCIAL,
                        null,
                        "Ind i natten"),
                item("gap", spring, "02:30", "04:30", Kind.TALK, null, "Tidligt op"),
                item("day", spring, "09:00", "10:00", Kind.TALK, null, "God morgen"),
                item("twice", autumn, "00:30", "03:30", Kind.TALK, null, "Den lange nat"),
                item("after", autumn, "09:00", null, Kind.TALK, null, "God morgen igen"));
    }

    public static Edition edition(int number, ZoneId zone, Item... items) {
        var days =
                Arrays.stream(items)
                        .map(Item::day)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        return new Edition(
                number,
                Status.PRELIMINARY,
                Instant.parse("2031-01-01T00:00:00Z").plusSeconds(3600L * number),
                "sekretariat@example.org",
                new Programme(
                        Language.DANISH,
                        new Particulars(
                                "Vejkonference 2031",
                                null,
                                Status.PRELIMINARY,
                                Format.HYBRID,
                                "Hal 3, ved åen",
                                "Prøveby",
                                true,
                                null,
                                null,
                                "Prøveby Kommune",
                                null,
                                zone),
                        days,
                        Arrays.asList(items),
                        List.of(),
                        List.of()));
    }

    public static Item item(
            String id,
            @Nullable LocalDate day,
            @Nullable String start,
            @Nullable String end,
            Kind kind,
            @Nullable String parent,
            String title,
            Participation... people) {
        return new Item(
                new ItemId(id),
                day,
                start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                kind,
                title,
                null,
                parent == null ? null : new ItemId(parent),
                List.of(people),
                false);
    }
}
