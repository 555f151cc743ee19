package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.publishing.Stall;
import dk.tingsted.programme.publishing.site.PublishedSites;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The stands of a conference. Whatever is changed here is on the public pages at once, in every
/// copy of the program.
@Service
public class Exhibition {

    private final StandStore store;
    private final Conferences conferences;
    private final PublishedSites sites;
    private final TransactionTemplate transactions;

    Exhibition(
            StandStore store,
            Conferences conferences,
            PublishedSites sites,
            TransactionTemplate transactions) {
        this.store = store;
        this.conferences = conferences;
        this.sites = sites;
        this.transactions = transactions;
    }

    List<Stand> stands(ConferenceId conference) {
        return store.of(conference);
    }

    Optional<Stand> find(ConferenceId conference, long id) {
        return stands(conference).stream().filter(one -> one.id() == id).findFirst();
    }

    /// The one that a pass knows by its key.
    Optional<Stand> find(ConferenceId conference, String key) {
        return stands(conference).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Optional<Stall.Picture> plan(ConferenceId conference) {
        return store.plan(conference);
    }

    Optional<byte[]> bytes(ConferenceId conference, String name) {
        return store.bytes(conference, name);
    }

    /// Two who add at once do so one after the other, since each gets the next number.
    ///
    /// @return its id
    public long add(Conference conference, String name, String by, Instant now) {
        return changing(
                conference,
                () -> {
                    conferences.hold(conference.id());
                    return store.add(conference.id(), name, by, now);
                });
    }

    /// What was understood of a form.
    ///
    /// @param drawn a new picture; null to keep the one there is
    /// @param noPicture whether the one there is shall go
    record Change(Stand.Told told, @Nullable Drawn drawn, boolean noPicture, String words) {}

    void write(Conference conference, long id, Change change, String by, Instant now) {
        changing(
                conference,
                () -> {
                    store.tell(conference.id(), id, change.told(), by, now);
                    if (change.drawn() != null || change.noPicture()) {
                        store.picture(conference.id(), id, change.drawn(), change.words());
                    } else if (!change.words().isEmpty()) {
                        store.pictureWords(conference.id(), id, change.words());
                    }
                });
    }

    /// All that is told of it; see the form for what fits.
    public void tell(
            Conference conference,
            long id,
            String name,
            String description,
            String contact,
            String web,
            Instant now) {
        var told = new Stand.Told(name, description, contact, web);
        changing(conference, () -> store.tell(conference.id(), id, told, name, now));
    }

    /// Puts it on the plan.
    ///
    /// @param place null to take it off the plan
    public void place(Conference conference, long id, Stall.@Nullable Place place) {
        changing(conference, () -> store.place(conference.id(), id, place));
    }

    void note(Conference conference, long id, String address) {
        store.address(conference.id(), id, address);
    }

    void remove(Conference conference, long id) {
        changing(conference, () -> store.remove(conference.id(), id));
    }

    /// Takes the plan.
    ///
    /// @return whether it is a picture that can be shown
    public boolean plan(
            Conference conference, byte[] picture, String words, String by, Instant now) {
        var drawn = Drawing.of(picture);
        drawn.ifPresent(one ->
                changing(conference, () -> store.plan(conference.id(), one, words, by, now)));
        return drawn.isPresent();
    }

    void noPlan(Conference conference) {
        changing(conference, () -> store.noPlan(conference.id()));
    }

    private void changing(Conference conference, Runnable change) {
        var _ =
                changing(
                        conference,
                        () -> {
                            change.run();
                            return 0;
                        });
    }

    private long changing(Conference conference, LongSupplier change) {
        return transactions.execute(_ -> {
            long result = change.getAsLong();
            sites.renew(conference);
            return result;
        });
    }
}
