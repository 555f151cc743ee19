package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.CalendarPart;
import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Broadcasts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Those who speak and have registered as well. They get one letter, so it says what everybody must
/// know too, and puts right the entry in their calendars.
@Component
class Attendance {

    private final NoticeStore store;
    private final Programmes programmes;
    private final Broadcasts broadcasts;

    Attendance(NoticeStore store, Programmes programmes, Broadcasts broadcasts) {
        this.store = store;
        this.programmes = programmes;
        this.broadcasts = broadcasts;
    }

    /// The same notices; for those who come, with what everybody must know before what concerns
    /// them alone.
    List<Notice> whole(
            Conference conference, Edition known, Edition edition, List<Notice> notices) {
        var forAll = ForEverybody.between(known.programme(), edition.programme(), Words.DANISH);
        if (forAll.isEmpty() || notices.isEmpty()) {
            return notices;
        }
        var comers = comers(conference, edition);
        var addresses = store.addresses(conference.id());
        return notices.stream()
                .map(one -> comes(one, comers, addresses) ? with(forAll, one) : one)
                .toList();
    }

    /// The entry in her calendar where she comes and it is another now; in the caller's
    /// transaction.
    Optional<CalendarPart> entry(Conference conference, Letter letter, String about, Instant now) {
        var editions =
                programmes.editions(conference.id()).stream()
                        .collect(Collectors.toMap(Edition::number, one -> one));
        var known = editions.get(letter.since());
        var edition = editions.get(letter.edition());
        if (known == null || edition == null || hours(known).equals(hours(edition))) {
            return Optional.empty();
        }
        return comers(conference, edition)
                .find(letter.address(), letter.person())
                .flatMap(one -> broadcasts.entry(conference, one, about, now));
    }

    private Comers comers(Conference conference, Edition edition) {
        return Comers.of(broadcasts.expected(conference.id(), edition.at(), 0, Integer.MAX_VALUE));
    }

    private static boolean comes(Notice one, Comers comers, Map<String, String> addresses) {
        return comers.find(addresses.get(one.person()), one.person()).isPresent();
    }

    private static Notice with(List<DifferenceWords> forAll, Notice one) {
        var what = Stream.concat(forAll.stream(), one.what().stream()).distinct().toList();
        return new Notice(one.person(), one.name(), what);
    }

    private static Hours hours(Edition edition) {
        return Hours.of(edition.programme());
    }
}
