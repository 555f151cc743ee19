package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One invented programme, to be set in the ways that a format offers: each must read like this.
final class Invented {

    static final String TITLE = "Temadag om nærhed i velfærden";
    static final String DAY = "Tirsdag den 16. maj 2028";
    static final String VENUE = "Sted: Kulturhuset Lyngen, Østby";

    /// @param people one a line
    record Entry(String time, String title, List<String> people) {}

    static final List<Entry> ENTRIES =
            List.of(
                    new Entry("09.00-09.30", "Ankomst og kaffe", List.of()),
                    new Entry(
                            "09.30-09.45",
                            "Velkomst",
                            List.of("Ida Brodal, borgmester, Østby Kommune")),
                    new Entry(
                            "09.45-10.30",
                            "Den nære behandler",
                            List.of("Karl Engholm, professor, Nordhavn Universitet")),
                    new Entry("10.30-10.45", "Pause", List.of()),
                    new Entry(
                            "10.45-11.45",
                            "Digital støtte i hjemmet",
                            List.of(
                                    "Sofie Dalsgaard, afdelingsleder, Vestby Kommune",
                                    "Bent Ålykke, konsulent, Region Sydland")),
                    new Entry(
                            "11.45-12.00",
                            "Afrunding og tak for i dag",
                            List.of("Ida Brodal, borgmester, Østby Kommune")));

    private Invented() {}

    /// The programme as plain text.
    static String text() {
        var lines = new ArrayList<>(List.of(TITLE, DAY, VENUE));
        for (var entry : ENTRIES) {
            lines.add("");
            lines.add(entry.time() + "\t" + entry.title());
            lines.addAll(entry.people());
        }
        return String.join("\n", lines) + "\n";
    }

    /// Fails unless the file is read as the plain text is.
    static void isReadFrom(String name, byte[] bytes) {
        assertThat(told(name, bytes)).isEqualTo(told("program.txt", utf8(text())));
    }

    static void isReadFrom(String name, String content) {
        isReadFrom(name, utf8(content));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A programme a line a value, so that a difference is seen at once.
    static String told(String name, byte[] bytes) {
        return switch (Reader.read(name, bytes)) {
            case Outcome.Understood(var reading) -> told(reading.programme());
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static String told(Programme programme) {
        var about = programme.particulars();
        var lines = new ArrayList<String>();
        lines.add("%s | %s | %s".formatted(about.title(), about.venue(), about.city()));
        lines.add("%s %s".formatted(programme.days(), programme.signatories()));
        programme.items().forEach(item -> lines.add(told(item)));
        return String.join("\n", lines);
    }

    private static String told(Item item) {
        var people =
                item.people().stream()
                        .map(one ->
                                "\n  %s, %s, %s %s"
                                        .formatted(
                                                one.name(),
                                                one.role(),
                                                one.organisation(),
                                                one.capacity()))
                        .toList();
        return "%s %s-%s %s %s under %s: %s%s"
                .formatted(
                        item.day(),
                        item.start(),
                        item.end(),
                        item.kind(),
                        item.title(),
                        item.parent(),
                        item.summary(),
                        String.join("", people));
    }
}
