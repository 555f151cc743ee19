package dk.tingsted.programme;

import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import dk.tingsted.programme.reading.Trace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Programmes and readings that could have come from a document.
final class Examples {

    private Examples() {}

    static Item talk(String id, String start, String title, Participation... people) {
        return new Item(
                new ItemId(id),
                LocalDate.of(2031, 5, 6),
                LocalTime.parse(start),
                null,
                Kind.TALK,
                title,
                null,
                null,
                List.of(people),
                false);
    }

    static Programme programme(Item... items) {
        return new Programme(
                Language.DANISH,
                Particulars.NONE,
                List.of(LocalDate.of(2031, 5, 6)),
                List.of(items),
                List.of(),
                List.of());
    }

    static Arbitrary<Reading> readings() {
        return Combinators.combine(
                        programmes(),
                        documents(),
                        traces().list().ofMaxSize(4),
                        statements().list().ofMaxSize(6),
                        Arbitraries.integers().between(1, 99).list().ofMaxSize(4))
                .as(Reading::new);
    }

    static Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        Arbitraries.of(Language.class),
                        particulars(),
                        days().list().ofMaxSize(3),
                        items().list().ofMaxSize(4),
                        affiliations().list().ofMaxSize(2),
                        affiliations().list().ofMaxSize(2))
                .as(Programme::new);
    }

    private static Arbitrary<Particulars> particulars() {
        var perhaps = texts().injectNull(0.4);
        return Combinators.combine(
                        perhaps,
                        Arbitraries.of(Status.class).injectNull(0.4),
                        Arbitraries.of(Format.class).injectNull(0.4),
                        Arbitraries.of(true, false).injectNull(0.4),
                        days().injectNull(0.4),
                        perhaps,
                        zones())
                .as((title, status, format, free, deadline, invitation, zone) ->
                        new Particulars(
                                title,
                                title,
                                status,
                                format,
                                title,
                                invitation,
                                free,
                                title,
                                deadline,
                                invitation,
                                invitation,
                                zone));
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Copenhagen", "Europe/Helsinki", "America/Nuuk", "Asia/Tokyo")
                .map(ZoneId::of);
    }

    private static Arbitrary<Item> items() {
        return Combinators.combine(
                        ids(),
                        days().injectNull(0.3),
                        times().injectNull(0.3),
                        times().injectNull(0.5),
                        Arbitraries.of(Kind.class),
                        texts(),
                        texts().injectNull(0.5),
                        people().list().ofMaxSize(3))
                .as((id, day, start, end, kind, title, summary, people) ->
                        new Item(
                                id,
                                day,
                                start,
                                end,
                                kind,
                                title,
                                summary,
                                summary == null ? null : id,
                                people,
                                people.isEmpty()));
    }

    private static Arbitrary<Participation> people() {
        var perhaps = texts().injectNull(0.4);
        return Combinators.combine(
                        texts(),
                        perhaps,
                        perhaps,
                        perhaps,
                        Arbitraries.of(Capacity.class).injectNull(0.3))
                .as(Participation::new);
    }

    private static Arbitrary<Affiliation> affiliations() {
        var perhaps = texts().injectNull(0.4);
        return Combinators.combine(texts(), perhaps, perhaps).as(Affiliation::new);
    }

    private static Arbitrary<Document> documents() {
        var lines =
                Combinators.combine(
                                Arbitraries.integers().between(1, 500),
                                Arbitraries.integers().between(1, 9).injectNull(0.5),
                                texts(),
                                Arbitraries.integers().between(0, 6),
                                Arbitraries.of(true, false))
                        .as((number, page, text, heading, bold) ->
                                new Line(
                                        number, page, text, heading, page, null, heading, bold,
                                        !bold));
        return Combinators.combine(
                        texts(), Arbitraries.of(Document.Shape.class), lines.list().ofMaxSize(5))
                .as(Document::new);
    }

    private static Arbitrary<Trace> traces() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(Trace.Certainty.class))
                .as((id, line, certainty) -> new Trace(Spot.of(id, "start"), line, certainty));
    }

    private static Arbitrary<Statement> statements() {
        var line = Arbitraries.integers().between(1, 99);
        return Arbitraries.oneOf(
                Combinators.combine(line, days(), Arbitraries.of(DayOfWeek.class).injectNull(0.3))
                        .as((at, day, weekday) -> new Statement.Dated(at, day, weekday, true)),
                Combinators.combine(line, ids().injectNull(0.3), times(), times())
                        .as(Statement.Spanned::new),
                Combinators.combine(line, ids(), texts()).as(Statement.Retitled::new),
                Combinators.combine(line, ids(), affiliations()).as(Statement.Renamed::new),
                Combinators.combine(line, ids().injectNull(0.3), texts())
                        .as(Statement.LeftOver::new),
                Combinators.combine(line, ids(), line).as(Statement.Lasting::new));
    }

    private static Arbitrary<ItemId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(ItemId::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers()
                .between(0, 1439)
                .map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    /// Any text that a database can keep.
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(ProgrammeJson::storable),
                Arbitraries.of(Set.of("»Åbning« – ærø", "\\u0000", "\"", "<script>")));
    }
}
