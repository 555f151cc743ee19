package dk.tingsted.programme.publishing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import dk.tingsted.programme.reading.ReadingProcess;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// What goes out as a document comes back as the same programme: items, hours, kinds and people.
/// The kind of an item is told by its words, so where the document told it by its layout it may
/// differ.
class ReadBackTest {

    static final List<String> PROGRAMMES = Printed.NAMES;

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void markdown_reads_back(String name) {
        var edition = Printed.edition(name);

        assertThat(rows(read("program.md", ProgrammeMarkdown.write(edition))))
                .isEqualTo(rows(edition.programme()));
    }

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void word_reads_back(String name) {
        var edition = Printed.edition(name);

        assertThat(rows(read("program.docx", ProgrammeDocx.write(edition))))
                .isEqualTo(rows(edition.programme()));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Helsinki", "America/New_York"})
    void the_time_zone_reads_back(String zone) {
        for (var name : PROGRAMMES) {
            var edition = in(Printed.edition(name), ZoneId.of(zone));

            assertThat(readHere("program.md", ProgrammeMarkdown.write(edition)).particulars())
                    .isEqualTo(
                            readHere("program.md", ProgrammeMarkdown.write(Printed.edition(name)))
                                    .particulars()
                                    .in(ZoneId.of(zone)));
            assertThat(readHere("program.docx", ProgrammeDocx.write(edition)).zone())
                    .isEqualTo(ZoneId.of(zone));
        }
    }

    private static Programme readHere(String name, byte[] bytes) {
        return ((Outcome.Understood) Reader.read(name, bytes)).reading().programme();
    }

    private static Edition in(Edition edition, ZoneId zone) {
        var programme = edition.programme();
        return new Edition(
                edition.number(),
                edition.status(),
                edition.at(),
                edition.by(),
                programme.about(programme.particulars().in(zone)));
    }

    private static Programme read(String name, byte[] bytes) {
        return switch (ReadingProcess.read(name, bytes)) {
            case Outcome.Understood(var reading) -> reading.programme();
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static List<String> rows(Programme programme) {
        return programme.items().stream().map(ReadBackTest::row).toList();
    }

    private static String person(Participation one) {
        return one.name()
                + "/"
                + one.role()
                + "/"
                + one.organisation()
                + "/"
                + one.party()
                + "/"
                + one.capacity();
    }

    private static String row(Item item) {
        return item.day()
                + " "
                + item.start()
                + " "
                + item.end()
                + " "
                + item.title()
                + " "
                + (item.kind() == Kind.PANEL ? Kind.DISCUSSION : item.kind())
                + " "
                + item.people().stream().map(ReadBackTest::person).toList();
    }
}
