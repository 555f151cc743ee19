package dk.tingsted.registration;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.letters.Written;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Letters to many who have registered, each with a private link of her own. A handful of
/// statements, however many they are.
@Service
public class Mailings {

    private static final Logger LOG = LoggerFactory.getLogger(Mailings.class);

    /// Leads nowhere, and says so.
    private static final Secret NOBODYS = new Secret("linket-er-personligt");

    private final Stationery stationery;
    private final Conferences conferences;
    private final RegistrationStore registrations;
    private final AnswerStore answers;
    private final PlaceStore places;
    private final BroadcastStore store;
    private final Outbox outbox;
    private final ObjectProvider<ToldEach> told;

    Mailings(
            Stationery stationery,
            Conferences conferences,
            RegistrationStore registrations,
            AnswerStore answers,
            PlaceStore places,
            BroadcastStore store,
            Outbox outbox,
            ObjectProvider<ToldEach> told) {
        this.stationery = stationery;
        this.conferences = conferences;
        this.registrations = registrations;
        this.answers = answers;
        this.places = places;
        this.store = store;
        this.outbox = outbox;
        this.told = told;
    }

    /// A letter that was written for this once, for all in one language.
    public record Message(Wording wording, Language language) {

        Tongue tongue() {
            return Tongue.of(language.code());
        }

        private Sheet on(Sheet sheet) {
            var key = new Written.Key(Occasion.MESSAGE, tongue());
            return sheet.saying(new Texts.ForConference(Map.of(key, wording)));
        }
    }

    /// From the conference's text for the occasion, each in her own language. In the caller's
    /// transaction.
    public void post(
            ConferenceId conference, List<RegistrationId> to, Occasion occasion, Instant now) {
        post(sheet(conference), addressed(to, now), occasion, now);
    }

    /// Lets nobody register, withdraw or be forgotten until the caller's transaction ends.
    public void hold(ConferenceId conference) {
        places.hold(List.of(conference));
    }

    /// In the caller's transaction.
    public void post(
            ConferenceId conference, List<RegistrationId> to, Message message, Instant now) {
        var recipients =
                addressed(to, now).stream().map(one -> one.in(message.language())).toList();
        post(message.on(sheet(conference)), recipients, Occasion.MESSAGE, now);
    }

    /// The message as one of them would get it, with a link that leads nowhere; empty where nobody
    /// can register.
    public Optional<Composed> shown(
            Conference conference, Registration to, Message message, Instant now) {
        var recipient = nobodys(to).in(message.language());
        return stationery
                .of(conference, now)
                .map(message::on)
                .map(sheet ->
                        PlaceLetter.of(
                                        sheet,
                                        Occasion.MESSAGE,
                                        recipient,
                                        told(sheet, List.of(recipient), now).of(recipient),
                                        now)
                                .composed());
    }

    /// Whoever has registered has done so by a setup.
    private Sheet sheet(ConferenceId conference) {
        return stationery.fresh(conferences.get(conference)).orElseThrow();
    }

    /// One address that no letter can go to keeps nobody else's letter back.
    private void post(Sheet sheet, List<Recipient> to, Occasion occasion, Instant now) {
        var told = told(sheet, to, now);
        outbox.post(
                to.stream()
                        .filter(Mailings::canBeWrittenTo)
                        .map(one -> PlaceLetter.of(sheet, occasion, one, told.of(one), now))
                        .toList(),
                now);
    }

    /// What other parts tell each, in each language that is written in.
    private record Told(Map<Words, Map<Placeholder, Map<RegistrationId, String>>> all) {

        Map<Placeholder, String> of(Recipient one) {
            var values = new EnumMap<Placeholder, String>(Placeholder.class);
            all.getOrDefault(one.words(), Map.of())
                    .forEach((where, each) -> values.put(where, each.getOrDefault(one.id(), "")));
            return values;
        }
    }

    /// Asked once for all.
    private Told told(Sheet sheet, List<Recipient> to, Instant now) {
        return new Told(
                to.stream()
                        .map(Recipient::words)
                        .distinct()
                        .collect(toMap(words -> words, words -> told(sheet, words, now))));
    }

    private Map<Placeholder, Map<RegistrationId, String>> told(
            Sheet sheet, Words words, Instant now) {
        return told.stream()
                .collect(
                        toMap(
                                ToldEach::placeholder,
                                one -> one.of(sheet.conference(), words, now)));
    }

    private static boolean canBeWrittenTo(Recipient one) {
        boolean can = Outgoing.isAddress(one.person().address());
        if (!can) {
            LOG.warn("No letter can go to registration {}", one.id().value());
        }
        return can;
    }

    private List<Recipient> addressed(List<RegistrationId> to, Instant now) {
        var people = registrations.all(to);
        var answered = answers.of(to);
        var sequences = store.sequences(people);
        var recipients =
                people.stream()
                        .map(one ->
                                Recipient.of(
                                        one,
                                        answered.getOrDefault(one.id(), Map.of()),
                                        Secret.random(),
                                        sequences.getOrDefault(one.id(), 0L)))
                        .toList();
        store.addLinks(recipients, now);
        return recipients;
    }

    private Recipient nobodys(Registration one) {
        return Recipient.of(one, answers.of(one.id()), NOBODYS, 0);
    }
}
