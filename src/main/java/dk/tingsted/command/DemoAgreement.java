package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreement.Terms;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Area;
import dk.tingsted.agreement.Marked;
import dk.tingsted.agreement.OpenAgreements;
import dk.tingsted.agreement.Origin;
import dk.tingsted.agreement.Said;
import dk.tingsted.agreement.hearing.AnswerForm;
import dk.tingsted.agreement.hearing.Hearings;
import dk.tingsted.agreement.hearing.Party;
import dk.tingsted.agreement.hearing.Replies;
import dk.tingsted.agreement.hearing.Standing;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.form.Municipalities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The framework agreement that the discussions of 2024 lead into, with its three development
/// areas, what the tables said as sources, and a hearing that is under way. Its text and what the
/// councils answer are invented, and nobody of flesh and blood is named.
final class DemoAgreement {

    private static final String REGION = "Region Midtjylland";
    private static final int DAYS_LEFT = 16;
    private static final int REMIND = 7;
    private static final int DAYS_LATER = 110;

    /// `council;decision;days since the meeting;remarks`, who is not here has not answered.
    private static final String ANSWERS =
            """
            Aarhus Kommune;approved;6;
            Favrskov Kommune;approved;12;
            Hedensted Kommune;remarks;9;Byrådet lægger vægt på, at det fælles team også kan hjælpe om aftenen, og beder om en beregning af, hvad det koster.
            Herning Kommune;approved;5;
            Holstebro Kommune;approved;13;
            Horsens Kommune;agenda;-6;
            Ikast-Brande Kommune;approved;11;
            Norddjurs Kommune;remarks;4;Afstanden til nærmeste tilbud bør måles, så det kan ses, om hjælpen også når ud på Djursland.
            Odder Kommune;approved;7;
            Randers Kommune;approved;10;
            Samsø Kommune;remarks;8;En lille ø kan ikke selv bemande én indgang. Vi vil gerne dele den med en nabo.
            Silkeborg Kommune;agenda;-9;
            Skive Kommune;approved;3;
            Syddjurs Kommune;approved;12;
            Region Midtjylland;remarks;2;Regionsrådet ønsker, at den fælles plan kan læses i sygehusenes systemer, før den tages i brug.
            """;

    private final Agreements agreements;
    private final OpenAgreements open;
    private final Hearings hearings;
    private final Replies replies;
    private final Conference conference;
    private final List<Origin> said;
    private final String by;
    private final Instant now;

    private DemoAgreement(Server server, Conference conference, String by, Instant now) {
        this.agreements = server.verbs(Agreements.class);
        this.open = server.verbs(OpenAgreements.class);
        this.hearings = server.verbs(Hearings.class);
        this.replies = server.verbs(Replies.class);
        this.conference = conference;
        this.said = Said.all(server.verbs(Said.class).of(conference));
        this.by = by;
        this.now = now;
    }

    static void bringTo(Server server, Conference conference, String by, Instant now) {
        var demo = new DemoAgreement(server, conference, by, after(server, conference, now));
        demo.hear(demo.written());
    }

    /// Councils decide in the months after a conference, also where the clock of the demonstration
    /// stands at its day.
    private static Instant after(Server server, Conference conference, Instant now) {
        return server.verbs(Programmes.class)
                .latestEdition(conference.id())
                .map(edition -> edition.programme().days())
                .filter(days -> !days.isEmpty())
                .map(days -> days.getLast().plusDays(DAYS_LATER).atTime(10, 0))
                .map(then -> then.atZone(Clocks.DANISH).toInstant())
                .filter(now::isBefore)
                .orElse(now);
    }

    /// No council meets on a Saturday or a Sunday.
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private Instant before(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private Agreement written() {
        var deadline = now.atZone(Clocks.DANISH).toLocalDate().plusDays(DAYS_LEFT);
        var terms = new Terms("Rammeaftale 2025-26", "2025-26", deadline, REMIND);
        var id = agreements.found(conference, terms, null, by, before(45));
        var agreement = agreements.find(id).orElseThrow();
        var parts = text().split("(?m)^= ", -1);
        for (int n = 1; n < parts.length; n++) {
            write(agreement, n - 1, parts[n]);
        }
        open.publish(conference, id, by, before(26));
        open.showApprovals(id, by, before(20));
        return agreement;
    }

    /// @param part heading, then one sentence on each line, its source behind `<`
    private void write(Agreement agreement, int position, String part) {
        var lines = part.strip().lines().toList();
        var words =
                lines.stream()
                        .skip(1)
                        .map(line -> line.replaceFirst(" <.*", ""))
                        .collect(Collectors.joining(" "))
                        .replace("  ", "\n");
        if (position == 0) {
            var introduction = areas(agreement).getFirst();
            agreements.write(
                    agreement.id(), introduction.id(), 1, lines.getFirst(), words, by, before(44));
        } else {
            agreements.add(agreement.id(), lines.getFirst(), words, by, before(44));
        }
        var area = areas(agreement).get(position);
        lines.stream()
                .filter(line -> line.contains(" <"))
                .forEach(line -> name(area, line.split(" <", 2)));
        agreements.write(
                agreement.id(),
                area.id(),
                area.text().number(),
                area.heading(),
                words.replace("inden for to uger", "inden for en uge"),
                by,
                before(35));
    }

    private void name(Area area, String[] sentenceAndSource) {
        var mark =
                area.text().sentences().stream()
                        .filter(one -> one.words().equals(sentenceAndSource[0]))
                        .mapToInt(Marked::mark)
                        .findFirst();
        said.stream()
                .filter(one -> one.words().startsWith(sentenceAndSource[1]))
                .filter(_ -> mark.isPresent())
                .forEach(one -> agreements.name(area, mark.getAsInt(), one, by, before(40)));
    }

    private List<Area> areas(Agreement agreement) {
        return agreements.areas(agreement.id());
    }

    private void hear(Agreement agreement) {
        var within =
                Municipality.all().stream()
                        .filter(one -> one.region().equals(REGION))
                        .map(Municipality::name)
                        .collect(Collectors.toSet());
        var names =
                Stream.concat(
                                Municipalities.names().stream().filter(within::contains),
                                Stream.of(REGION))
                        .toList();
        hearings.add(agreement, names, by, before(30));
        var parties = hearings.parties(agreement.id());
        hearings.address(
                agreement,
                parties.stream().collect(Collectors.toMap(Party::id, DemoAgreement::address)));
        hearings.send(conference, agreement, hearings.parties(agreement.id()), by, before(25));
        var standings =
                hearings.standings(conference, agreement).stream()
                        .collect(Collectors.toMap(one -> one.party().name(), Function.identity()));
        ANSWERS.lines()
                .map(line -> line.split(";", 4))
                .forEach(answer ->
                        answer(
                                agreement,
                                Objects.requireNonNull(standings.get(answer[0])),
                                answer));
    }

    private void answer(Agreement agreement, Standing standing, String[] answer) {
        int days = Integer.parseInt(answer[2]);
        var met = weekday(before(days).atZone(Clocks.DANISH).toLocalDate());
        var form =
                new AnswerForm(
                        answer[1],
                        met.toString(),
                        days > 0 ? "Dagsordenens punkt " + (days + 4) : "",
                        answer[3],
                        "Rådssekretariatet",
                        0);
        replies.record(conference, agreement, standing, form, before(Math.max(1, days - 1)));
    }

    private static String address(Party party) {
        var name = party.name().toLowerCase(Locale.ROOT).replaceFirst(" kommune$", "");
        var plain = name.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return Arrays.stream(plain.split("[^a-z]+", -1)).collect(Collectors.joining("-"))
                + "@example.dk";
    }

    private static String text() {
        try (var in = DemoAgreement.class.getResourceAsStream("/demo/rammeaftale-2025-26.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
