package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Tongue;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.notices.NoticesPage.ToAll;
import dk.tingsted.notices.NoticesPage.ToRead;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The page with all letters of a conference, as it is or with what was typed and cannot be.
@Component
class NoticesDesk {

    private final Programmes programmes;
    private final Notices letters;
    private final Circulars circulars;
    private final SampleLetter sample;
    private final Settings settings;

    NoticesDesk(
            Programmes programmes,
            Notices letters,
            Circulars circulars,
            SampleLetter sample,
            Settings settings) {
        this.programmes = programmes;
        this.letters = letters;
        this.circulars = circulars;
        this.sample = sample;
        this.settings = settings;
    }

    /// What was typed and refused.
    sealed interface Rejected {
        record One(long letter, Notices.Typed typed, Notices.Done.Refused refused)
                implements Rejected {}

        record ToMany(long circular, Circulars.Typed typed, Circulars.Done.Refused refused)
                implements Rejected {}
    }

    ResponseEntity<byte[]> page(Organiser organiser, Conference conference, String notice) {
        return page(HttpStatus.OK, organiser, conference, notice, Optional.empty());
    }

    ResponseEntity<byte[]> rejected(Organiser organiser, Conference conference, Rejected rejected) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, "", Optional.of(rejected));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            String notice,
            Optional<Rejected> rejected) {
        var all = letters.of(conference);
        var toAll = circulars.of(conference);
        var shown = new NoticesShown(programmes.zone(conference));
        return Html.page(
                status,
                Html.PAGES.noticesNotices(
                        new NoticesPage(
                                conference.slug().value(),
                                programmes.title(conference),
                                organiser.name(),
                                notice,
                                settings.mail() != null,
                                rejected.isPresent(),
                                toAll.stream()
                                        .filter(one -> one.state() == State.WAITING)
                                        .map(one -> toAll(conference, one, rejected))
                                        .toList(),
                                all.stream()
                                        .filter(one -> one.state() == State.WAITING)
                                        .map(one -> toRead(one, rejected))
                                        .toList(),
                                toAll.reversed().stream()
                                        .filter(one -> one.state() != State.WAITING)
                                        .map(shown::past)
                                        .toList(),
                                all.reversed().stream()
                                        .filter(one -> one.state() != State.WAITING)
                                        .map(shown::past)
                                        .toList())));
    }

    private ToAll toAll(Conference conference, Circular circular, Optional<Rejected> rejected) {
        var readers = circulars.readers(conference, circular);
        return rejected.filter(one ->
                        one instanceof Rejected.ToMany many && many.circular() == circular.id())
                .map(Rejected.ToMany.class::cast)
                .map(one ->
                        NoticesShown.toAll(
                                circular,
                                readers,
                                one.typed(),
                                samples(conference, one.typed(), readers),
                                Optional.of(one.refused())))
                .orElseGet(() -> {
                    var kept = new Circulars.Typed(circular.danish(), circular.english());
                    return NoticesShown.toAll(
                            circular,
                            readers,
                            kept,
                            samples(conference, kept, readers),
                            Optional.empty());
                });
    }

    private Map<Tongue, Composed> samples(
            Conference conference, Circulars.Typed typed, List<Registration> readers) {
        return Map.of(
                Tongue.DANISH,
                sample.of(conference, typed.danish(), Tongue.DANISH, readers),
                Tongue.ENGLISH,
                sample.of(conference, typed.english(), Tongue.ENGLISH, readers));
    }

    private static ToRead toRead(Letter letter, Optional<Rejected> rejected) {
        return rejected.filter(
                        one -> one instanceof Rejected.One own && own.letter() == letter.id())
                .map(Rejected.One.class::cast)
                .map(one ->
                        NoticesShown.toRead(
                                letter, one.typed(), one.refused().field(), one.refused().why()))
                .orElseGet(() -> NoticesShown.toRead(letter));
    }
}
