package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Recipients;
import dk.tingsted.platform.Secret;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Those who have registered, to show the texts of their letters for.
@Component
class RegisteredRecipients implements Recipients {

    /// Of what others send.
    private static final Set<Occasion> NOT_OURS =
            Set.of(
                    Occasion.INVITATION,
                    Occasion.ANSWER_REMINDER,
                    Occasion.CHANGE_NOTICE,
                    Occasion.SIGN_IN);

    /// What is known only when it happens.
    private static final Set<Placeholder> LATER =
            Set.of(
                    Placeholder.WORKSHOP,
                    Placeholder.TABLE,
                    Placeholder.PEOPLE,
                    Placeholder.WHAT_CHANGED,
                    Placeholder.REPLACES,
                    Placeholder.WAITING_NUMBER,
                    Placeholder.OFFER_UNTIL);

    private static final Secret NOBODYS = new Secret("linket-er-personligt");

    private final Stationery stationery;
    private final RegistrationStore registrations;
    private final AnswerStore answers;
    private final InstantSource clock;

    RegisteredRecipients(
            Stationery stationery,
            RegistrationStore registrations,
            AnswerStore answers,
            InstantSource clock) {
        this.stationery = stationery;
        this.registrations = registrations;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public List<Recipients.Recipient> some(Conference conference, Occasion occasion, int most) {
        return NOT_OURS.contains(occasion)
                ? List.of()
                : stationery
                        .of(conference, clock.instant())
                        .map(sheet -> some(sheet, most))
                        .orElse(List.of());
    }

    private List<Recipients.Recipient> some(Sheet sheet, int most) {
        var people =
                registrations.of(sheet.conference().id()).stream()
                        .filter(one -> !(one.standing() instanceof Standing.Withdrawn))
                        .limit(most)
                        .toList();
        var answered = answers.of(people.stream().map(Registration::id).toList());
        return people.stream()
                .map(one -> shown(sheet, one, answered.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private Recipients.Recipient shown(
            Sheet sheet, Registration one, Map<QuestionId, Answer> answered) {
        var to = dk.tingsted.registration.Recipient.of(one, answered, NOBODYS, 0);
        var values = new HashMap<Placeholder, String>();
        LATER.forEach(open -> values.put(open, open.sample()));
        values.putAll(PlaceLetter.shown(sheet, to, clock.instant()));
        return new Recipients.Recipient(
                Long.toString(one.id().value()), one.person().name(), values);
    }
}
