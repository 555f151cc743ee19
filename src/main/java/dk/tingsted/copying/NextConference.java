package dk.tingsted.copying;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Copying;
import dk.tingsted.conference.Copying.Copy;
import dk.tingsted.conference.Slug;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a conference from another: all of it is there afterwards, or nothing.
@Service
public class NextConference {

    private final Conferences conferences;
    private final Programmes programmes;
    private final List<Copying> parts;
    private final EventLog log;
    private final TransactionTemplate transactions;

    NextConference(
            Conferences conferences,
            Programmes programmes,
            List<Copying> parts,
            EventLog log,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.parts = List.copyOf(parts);
        this.log = log;
        this.transactions = transactions;
    }

    /// What the next one is to be.
    ///
    /// @param first its first day
    /// @param withPeople whether those in the programme are taken along
    public record Wanted(LocalDate first, Slug slug, boolean withPeople) {}

    List<Copying> parts() {
        return parts;
    }

    /// What would be taken along, part by part.
    List<String> told(Conference from) {
        return parts.stream().flatMap(part -> part.told(from.id()).stream()).toList();
    }

    /// As readers see it; what is prepared, where nothing is published.
    Programme programme(Conference from) {
        return programmes
                .latestEdition(from.id())
                .map(edition -> edition.programme())
                .orElseGet(() -> programmes.draft(from).programme());
    }

    /// The new one; empty where the address is taken.
    public Optional<Conference> make(
            Conference from, Wanted wanted, Organiser organiser, Instant now) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        conferences
                                .foundAt(wanted.slug(), organiser.name(), now)
                                .map(to -> filled(from, to, wanted, organiser, now))));
    }

    private Conference filled(
            Conference from, Conference to, Wanted wanted, Organiser organiser, Instant now) {
        var programme = programme(from);
        var copy =
                new Copy(
                        from,
                        to,
                        days(programme, wanted.first()),
                        programme.zone(),
                        wanted.withPeople(),
                        organiser.name(),
                        now);
        parts.forEach(part -> part.copy(copy));
        log.add(now, organiser.id(), "conference copied", from.slug() + " " + to.slug());
        return to;
    }

    /// None for a programme without a date.
    static int days(Programme programme, LocalDate first) {
        return programme.days().stream()
                .findFirst()
                .map(was -> Math.toIntExact(ChronoUnit.DAYS.between(was, first)))
                .orElse(0);
    }
}
