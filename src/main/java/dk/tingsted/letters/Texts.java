package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.platform.db.Tidings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The texts of letters: the standard ones, and what the secretariat wrote in their place.
@Service
public class Texts {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;

    /// What is told when a text was altered, with the conference's number.
    public static final String TIDING = "text";

    private final TextStore store;
    private final Tidings tidings;

    Texts(TextStore store, Tidings tidings) {
        this.store = store;
        this.tidings = tidings;
    }

    /// The texts of one conference at one moment. Composing asks nobody for anything.
    ///
    /// @param own by occasion and tongue, where there is one
    public record ForConference(Map<Written.Key, Wording> own) {
        public ForConference {
            own = Map.copyOf(own);
        }

        public Wording wording(Occasion occasion, Tongue tongue) {
            return Optional.ofNullable(own.get(new Written.Key(occasion, tongue)))
                    .orElseGet(() -> StandardTexts.of(occasion, tongue));
        }

        /// A finished letter, without a question to the database.
        ///
        /// @param values for each placeholder that the occasion offers; one that is missing or
        ///   empty leaves nothing, and takes with it the line that has nothing else to tell
        public Composed compose(Occasion occasion, Tongue tongue, Map<Placeholder, String> values) {
            return Composer.compose(wording(occasion, tongue), tongue, values);
        }

        /// From a text that was written for this once.
        public static Composed compose(
                Wording wording, Tongue tongue, Map<Placeholder, String> values) {
            return Composer.compose(wording, tongue, values);
        }
    }

    /// What became of a text that was typed.
    public sealed interface Kept {
        record Well() implements Kept {}

        /// Nothing was changed.
        ///
        /// @param field `subject` or `text`
        record Refused(String field, String why) implements Kept {}
    }

    /// Asks the database once, for any number of letters.
    public ForConference of(Conference conference) {
        return new ForConference(store.latest(conference.id()));
    }

    /// Why a text cannot be used for an occasion; empty when it can. The one place that decides,
    /// for the text of a conference and for a message written once.
    public static Optional<Kept.Refused> refusal(Occasion occasion, Wording typed) {
        if (typed.subject().isBlank()
                || typed.subject().length() > LONGEST_SUBJECT
                || typed.subject().chars().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    new Kept.Refused("subject", "Skriv et emne på én linje og højst 200 tegn."));
        }
        if (typed.text().isBlank() || typed.text().length() > LONGEST_TEXT) {
            return Optional.of(
                    new Kept.Refused("text", "Skriv brevet. Det må højst være på 20.000 tegn."));
        }
        return unknown(occasion, "subject", typed.subject())
                .or(() -> unknown(occasion, "text", typed.text()));
    }

    Kept keep(Conference conference, Written.Key key, Wording typed, String by, Instant now) {
        var refused = refusal(key.occasion(), typed);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (typed.equals(StandardTexts.of(key.occasion(), key.tongue()))) {
            back(conference, key, by, now);
        } else {
            add(conference, key, Optional.of(typed), by, now);
        }
        return new Kept.Well();
    }

    /// To the standard text.
    void back(Conference conference, Written.Key key, String by, Instant now) {
        add(conference, key, Optional.empty(), by, now);
    }

    private void add(
            Conference conference,
            Written.Key key,
            Optional<Wording> wording,
            String by,
            Instant now) {
        store.add(conference.id(), key, wording, by, now);
        tidings.tell(TIDING, Long.toString(conference.id().value()));
    }

    private static Optional<Kept.Refused> unknown(Occasion occasion, String field, String text) {
        var unknown = Marks.unknown(text, occasion.offers());
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kept.Refused(field, sentence(unknown)));
    }

    private static String sentence(List<String> unknown) {
        return String.join(", ", unknown.stream().distinct().map(one -> "»" + one + "«").toList())
                + (unknown.size() == 1
                        ? " er ikke en pladsholder, som dette brev kan udfylde."
                        : " er ikke pladsholdere, som dette brev kan udfylde.")
                + " Brug dem på listen. Skal der stå en kantet parentes i brevet, så skriv \\[.";
    }
}
