package dk.tingsted.registration;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Texts;
import dk.tingsted.platform.MailServer;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// What letters say alike, read at most once in so many seconds for each conference: a rush of
/// thousands is written to from the same sheet.
@Component
class Stationery {

    private static final Duration GOOD_FOR = Duration.ofSeconds(10);
    private static final int MANY = 5_000;

    private final SetupStore setups;
    private final Programmes programmes;
    private final Texts texts;
    private final Addresses addresses;
    private final Settings settings;
    private final Remembered<ConferenceId, Sheet> sheets = new Remembered<>(GOOD_FOR, MANY);

    Stationery(
            SetupStore setups,
            Programmes programmes,
            Texts texts,
            Addresses addresses,
            Settings settings) {
        this.setups = setups;
        this.programmes = programmes;
        this.texts = texts;
        this.addresses = addresses;
        this.settings = settings;
    }

    /// As it was no more than ten seconds ago; empty where nobody can register.
    Optional<Sheet> of(Conference conference, Instant now) {
        return sheets.of(conference.id(), now, () -> fresh(conference));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void kept(SetupKept fact) {
        sheets.forget(fact.setup().conference());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void published(EditionPublished fact) {
        sheets.forget(fact.conference().id());
    }

    /// As it is now, for a letter that tells of what has just changed.
    Optional<Sheet> fresh(Conference conference) {
        return setups.find(conference.id()).map(setup -> sheet(conference, setup));
    }

    private Sheet sheet(Conference conference, Setup setup) {
        var edition = programmes.latestEdition(conference.id());
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
                edition.map(one -> span(one, conference, base)).orElse(null),
                edition.map(one -> one.programme().zone()).orElse(Clocks.DANISH));
    }

    private static Map<Words, String> inEach(
            java.util.function.Function<Words, Optional<String>> say) {
        return Arrays.stream(Words.values())
                .filter(words -> say.apply(words).isPresent())
                .collect(toMap(words -> words, words -> say.apply(words).orElse("")));
    }

    private static Sheet.@Nullable Span span(Edition edition, Conference conference, String base) {
        var slots = Agenda.of(Publication.of(edition, conference.slug(), base)).slots();
        return slots.stream()
                .map(Slot::start)
                .min(Comparator.naturalOrder())
                .map(start ->
                        Sheet.Span.of(
                                start,
                                slots.stream()
                                        .map(Slot::end)
                                        .max(Comparator.naturalOrder())
                                        .orElse(start)))
                .orElse(null);
    }
}
