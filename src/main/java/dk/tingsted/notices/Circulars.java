package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Broadcasts;
import dk.tingsted.registration.Registration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Prepares one letter to all who come where an edition changes something for everybody, and does
/// with it what the secretariat says. Whoever gets a letter of her own about the edition, because
/// she speaks, gets that alone.
@Service
class Circulars {

    private final CircularStore store;
    private final NoticeStore letters;
    private final Programmes programmes;
    private final Broadcasts broadcasts;
    private final Texts texts;
    private final CircularPost post;
    private final TransactionTemplate transactions;

    Circulars(
            CircularStore store,
            NoticeStore letters,
            Programmes programmes,
            Broadcasts broadcasts,
            Texts texts,
            CircularPost post,
            TransactionTemplate transactions) {
        this.store = store;
        this.letters = letters;
        this.programmes = programmes;
        this.broadcasts = broadcasts;
        this.texts = texts;
        this.post = post;
        this.transactions = transactions;
    }

    /// What somebody wrote in the form.
    record Typed(Wording danish, Wording english) {}

    /// What became of it.
    sealed interface Done {
        record Well() implements Done {}

        /// Somebody else was quicker, or a later edition made another letter of it.
        record TooLate() implements Done {}

        /// Nothing was changed.
        ///
        /// @param field `subject` or `text`
        record Refused(Tongue tongue, String field, String why) implements Done {}
    }

    /// The latest last.
    List<Circular> of(Conference conference) {
        return store.of(conference.id());
    }

    /// In the transaction that publishes: whoever had not been told of an earlier change is told of
    /// both in one letter, and of neither where the second takes the first back.
    @EventListener
    void published(EditionPublished fact) {
        var conference = fact.conference();
        int since = lastKnown(fact);
        store.replaceWaiting(conference.id(), fact.edition().at());
        programmes.editions(conference.id()).stream()
                .filter(known -> known.number() == since)
                .forEach(known -> prepare(conference, known, fact.edition()));
    }

    /// Those who get it if it goes now.
    List<Registration> readers(Conference conference, Circular circular) {
        var spokenTo = SpokenTo.of(letters.of(conference.id()), circular.edition());
        return broadcasts
                .expected(conference.id(), circular.publishedAt(), 0, Integer.MAX_VALUE)
                .stream()
                .filter(one -> !spokenTo.includes(one.person()))
                .toList();
    }

    /// Keeps what was written; the letter goes on waiting.
    Done save(Conference conference, long id, Typed typed) {
        return whileWaiting(conference, id, _ -> saved(id, typed));
    }

    /// Keeps what was written, and lets the letter go to all. Who clicks twice is told that it has
    /// gone.
    Done release(Conference conference, long id, Typed typed, String by, Instant now) {
        var released =
                whileWaiting(
                        conference,
                        id,
                        _ -> {
                            var done = saved(id, typed);
                            if (done instanceof Done.Well) {
                                store.become(id, State.RELEASED, by, now);
                            }
                            return done;
                        });
        post.hurry();
        return released;
    }

    Done putAway(Conference conference, long id, String by, Instant now) {
        return whileWaiting(
                conference,
                id,
                _ -> {
                    store.become(id, State.PUT_AWAY, by, now);
                    return new Done.Well();
                });
    }

    private int lastKnown(EditionPublished fact) {
        return store.of(fact.conference().id()).stream()
                .filter(one -> one.state() == State.WAITING)
                .map(Circular::since)
                .findFirst()
                .orElse(fact.edition().number() - 1);
    }

    private void prepare(Conference conference, Edition known, Edition edition) {
        var before = known.programme();
        var after = edition.programme();
        var danish = ForEverybody.between(before, after, Words.DANISH);
        if (danish.isEmpty()
                || broadcasts.expected(conference.id(), edition.at(), 0, 1).isEmpty()) {
            return;
        }
        var own = texts.of(conference);
        store.add(
                conference.id(),
                known.number(),
                edition.number(),
                edition.at(),
                !Hours.of(before).equals(Hours.of(after)),
                Proposed.forAll(own, Tongue.DANISH, danish),
                Proposed.forAll(
                        own, Tongue.ENGLISH, ForEverybody.between(before, after, Words.ENGLISH)));
    }

    private Done saved(long id, Typed typed) {
        var wrong =
                refused(Tongue.DANISH, typed.danish())
                        .or(() -> refused(Tongue.ENGLISH, typed.english()));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        store.write(id, typed.danish(), typed.english());
        return new Done.Well();
    }

    private static Optional<Done> refused(Tongue tongue, Wording typed) {
        return Texts.refusal(Occasion.CHANGE_NOTICE, typed)
                .map(why -> new Done.Refused(tongue, why.field(), why.why()))
                .or(() -> leftOpen(tongue, typed))
                .map(Done.class::cast);
    }

    /// What is changed stands in the text; nothing is filled in for it any more.
    private static Optional<Done.Refused> leftOpen(Tongue tongue, Wording typed) {
        return Arrays.stream(Tongue.values())
                .map(Placeholder.WHAT_CHANGED::written)
                .filter(typed.text()::contains)
                .findFirst()
                .map(open ->
                        new Done.Refused(
                                tongue,
                                "text",
                                "Skriv selv, hvad der er ændret, i stedet for »" + open + "«."));
    }

    private Done whileWaiting(Conference conference, long id, Function<Circular, Done> act) {
        return transactions.execute(_ ->
                store.hold(conference.id(), id)
                        .filter(one -> one.state() == State.WAITING)
                        .map(act)
                        .orElseGet(Done.TooLate::new));
    }

    static boolean readsEnglish(Registration one) {
        return one.language() == Language.ENGLISH;
    }
}
