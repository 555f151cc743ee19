package dk.tingsted.retention;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.people.Organiser;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Spans;
import dk.tingsted.retention.RetentionPage.Fault;
import dk.tingsted.retention.RetentionPage.Row;
import dk.tingsted.retention.RetentionStore.Done;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The page of the secretariat, put into words.
@Component
class RetentionShown {

    private final Retention retention;
    private final Programmes programmes;
    private final Setups setups;
    private final Spans spans;

    RetentionShown(Retention retention, Programmes programmes, Setups setups, Spans spans) {
        this.retention = retention;
        this.programmes = programmes;
        this.setups = setups;
        this.spans = spans;
    }

    static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// What was typed, if it may be chosen.
    static Optional<Integer> days(Kind kind, String text) {
        return Optional.of(text.strip())
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(Term.of(kind)::allows);
    }

    /// @param typed what was refused; empty for what is kept
    RetentionPage page(
            Conference conference,
            Organiser organiser,
            String did,
            Map<Kind, String> typed,
            Instant now) {
        var programme = programme(conference);
        var zone = programme.zone();
        var plan = retention.plan(conference, now);
        var done =
                retention.done(conference.id()).stream()
                        .collect(toMap(Done::kind, Function.identity()));
        var rows =
                Term.all().stream()
                        .map(term ->
                                row(
                                        conference,
                                        term,
                                        plan.of(term.kind()),
                                        typed.get(term.kind()),
                                        done.get(term.kind()),
                                        zone,
                                        now))
                        .toList();
        return new RetentionPage(
                conference.slug().value(),
                organiser.name(),
                Words.DANISH.title(programme),
                did,
                date(plan.end(), zone),
                spans.of(conference.id()).isPresent(),
                notice(conference),
                rows,
                rows.stream()
                        .filter(row -> !row.fault().isEmpty())
                        .map(row -> new Fault(row.field(), row.what() + ": " + row.fault()))
                        .toList());
    }

    private Row row(
            Conference conference,
            Term term,
            Plan.Due due,
            @Nullable String typed,
            @Nullable Done done,
            ZoneId zone,
            Instant now) {
        int many = retention.count(conference.id(), term.kind());
        return new Row(
                field(term.kind()),
                term.what(),
                term.why(),
                term.then(),
                Objects.requireNonNullElse(typed, Integer.toString(due.days())),
                term.least(),
                term.most(),
                when(due, many, zone, now),
                many == 0 ? "Intet" : Integer.toString(many),
                done == null ? "" : "%d slettet %s.".formatted(done.many(), date(done.at(), zone)),
                left(conference, term.kind()),
                typed == null || days(term.kind(), typed).isPresent() ? "" : fault(term));
    }

    private static String fault(Term term) {
        return "Skriv et helt antal dage fra %d til %d.".formatted(term.least(), term.most());
    }

    private static String when(Plan.Due due, int many, ZoneId zone, Instant now) {
        if (now.isBefore(due.at())) {
            return date(due.at(), zone);
        }
        return many == 0 ? date(due.at(), zone) : "Inden for et døgn";
    }

    private List<String> left(Conference conference, Kind kind) {
        return retention.left(conference.id(), kind).entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    private static String date(Instant at, ZoneId zone) {
        return Words.DANISH.date(at.atZone(zone).toLocalDate());
    }

    private String notice(Conference conference) {
        return setups.of(conference.id())
                .map(setup -> Objects.requireNonNullElse(setup.notice().retention(), ""))
                .orElse("");
    }

    private Programme programme(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(Edition::programme)
                .orElseGet(() -> programmes.draft(conference).programme());
    }
}
