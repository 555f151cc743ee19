package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.CalendarPart;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.platform.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Writes to many of those who come: each in her own language, with a private link of her own, and
/// no more than once about the same thing. Holds no conference, so nobody who registers waits.
@Service
public class Broadcasts {

    private final BroadcastStore store;
    private final Stationery stationery;
    private final Outbox outbox;

    Broadcasts(BroadcastStore store, Stationery stationery, Outbox outbox) {
        this.store = store;
        this.stationery = stationery;
        this.outbox = outbox;
    }

    /// Those who have a place and had it by that moment, in the order of their numbers.
    ///
    /// @param after the number of the last who is left out; 0 for none
    public List<Registration> expected(ConferenceId conference, Instant by, long after, int most) {
        return store.expected(conference, by, after, most);
    }

    /// Posts to those of them who were not told yet, in the caller's transaction.
    ///
    /// @return how many letters
    public int post(
            Conference conference, Broadcast broadcast, List<Registration> to, Instant now) {
        var sheet = stationery.fresh(conference).map(one -> one.saying(broadcast.texts()));
        if (sheet.isEmpty() || to.isEmpty()) {
            return 0;
        }
        var told = store.tell(to, broadcast.about(), now);
        var sequences = store.sequences(to);
        var recipients = new ArrayList<Recipient>();
        to.stream()
                .filter(one -> told.contains(one.id()))
                .map(one -> recipient(one, Secret.random(), sequences))
                .forEach(recipients::add);
        store.addLinks(recipients, now);
        outbox.post(letters(sheet.get(), broadcast, recipients, now), now);
        return recipients.size();
    }

    /// The entry of one who has a place as it is now, to go with a letter that tells her about it;
    /// in the caller's transaction.
    public Optional<CalendarPart> entry(
            Conference conference, Registration one, String about, Instant now) {
        store.tell(List.of(one), about, now);
        long sequence = Objects.requireNonNull(store.sequences(List.of(one)).get(one.id()));
        var words = Recipient.of(one, Map.of(), null, sequence).words();
        return stationery
                .fresh(conference)
                .flatMap(sheet ->
                        new PlaceCalendar(sheet, words, one.id(), one.person(), sequence, now)
                                .request());
    }

    private static Recipient recipient(
            Registration one, Secret link, Map<RegistrationId, Long> sequences) {
        return Recipient.of(one, Map.of(), link, sequences.getOrDefault(one.id(), 0L));
    }

    private static List<Outgoing> letters(
            Sheet sheet, Broadcast broadcast, List<Recipient> to, Instant now) {
        Stream<Outgoing> letters =
                to.stream().map(one -> PlaceLetter.broadcast(sheet, broadcast, one, now));
        return letters.toList();
    }
}
