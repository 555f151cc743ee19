package dk.tingsted.registration;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Texts;
import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.CalendarLines;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// What letters say alike, remembered for each conference: a rush of thousands is written to from
/// the same sheet. Whatever stands on it tells when it changes.
@Component
class Stationery implements ApplicationRunner {

    private static final List<String> TIDINGS =
            List.of(
                    Setups.TIDING,
                    EditionPublished.TIDING,
                    Texts.TIDING,
                    Meetings.TIDING,
                    Afterwards.TIDING);

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 5_000;

    private final SetupStore setups;
    private final Programmes programmes;
    private final Texts texts;
    private final Meetings meetings;
    private final ObjectProvider<Afterwards> afterwards;
    private final Addresses addresses;
    private final Settings settings;
    private final Tidings tidings;
    private final Remembered<ConferenceId, Sheet> sheets = new Remembered<>(GOOD_FOR, MANY);

    Stationery(
            SetupStore setups,
            Programmes programmes,
            Texts texts,
            Meetings meetings,
            ObjectProvider<Afterwards> afterwards,
            Addresses addresses,
            Settings settings,
            Tidings tidings) {
        this.setups = setups;
        this.programmes = programmes;
        this.texts = texts;
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.addresses = addresses;
        this.settings = settings;
        this.tidings = tidings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        TIDINGS.forEach(topic -> tidings.listen(topic, this::forget, sheets::forgetAll));
    }

    /// As it was when we last heard of a change; empty where nobody can register.
    Optional<Sheet> of(Conference conference, Instant now) {
        return sheets.of(conference.id(), now, () -> fresh(conference));
    }

    private void forget(String id) {
        sheets.forget(new ConferenceId(Long.parseLong(id)));
    }

    /// As it is now, for a letter that tells of what has just changed.
    Optional<Sheet> fresh(Conference conference) {
        return setups.find(conference.id()).map(setup -> sheet(conference, setup));
    }

    private Sheet sheet(Conference conference, Setup setup) {
        var edition = programmes.latestEdition(conference.id());
        var span = edition.flatMap(one -> Span.of(one, conference.slug()));
        var base = addresses.base().toString();
        var about = edition.map(one -> one.programme().particulars());
        return new Sheet(
                conference,
                setup,
                texts.of(conference),
                base,
                Optional.ofNullable(settings.mail()).map(MailServer::from).orElse(null),
                about.map(one -> Objects.requireNonNullElse(one.organiser(), "")).orElse(""),
                inEach(words -> edition.map(one -> words.title(one.programme()))),
                inEach(words -> about.flatMap(one -> Optional.ofNullable(words.place(one)))),
                span.orElse(null),
                edition.map(one -> one.programme().zone()).orElse(Clocks.DANISH),
                span.map(Stationery::clock).orElse(List.of()),
                span.flatMap(one -> meetings.of(conference.id()).map(meeting -> meeting.opens(one)))
                        .orElse(null),
                afterwards.stream().anyMatch(one -> one.isWritten(conference.id())));
    }

    /// Worked out once for all letters: it costs more than the rest of an entry.
    private static List<String> clock(Span span) {
        return CalendarLines.zone(span.zone(), span.start().toInstant(), span.end().toInstant())
                .toList();
    }

    private static Map<Words, String> inEach(
            java.util.function.Function<Words, Optional<String>> say) {
        return Arrays.stream(Words.values())
                .filter(words -> say.apply(words).isPresent())
                .collect(toMap(words -> words, words -> say.apply(words).orElse("")));
    }
}
