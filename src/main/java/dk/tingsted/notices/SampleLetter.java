package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// A letter to all, as the first of those who get it will read it; her link leads nowhere.
@Component
class SampleLetter {

    private final Programmes programmes;
    private final Addresses addresses;

    SampleLetter(Programmes programmes, Addresses addresses) {
        this.programmes = programmes;
        this.addresses = addresses;
    }

    Composed of(Conference conference, Wording wording, Tongue tongue, List<Registration> readers) {
        boolean english = tongue == Tongue.ENGLISH;
        var name =
                readers.stream()
                        .filter(one -> Circulars.readsEnglish(one) == english)
                        .findFirst()
                        .map(one -> one.person().name())
                        .orElse("");
        var programme = programmes.latestEdition(conference.id()).orElseThrow().programme();
        var words = english ? Words.ENGLISH : Words.DANISH;
        return Texts.ForConference.compose(
                wording, tongue, values(conference, programme, words, name));
    }

    private Map<Placeholder, String> values(
            Conference conference, Programme programme, Words words, String name) {
        var about = programme.particulars();
        var page = addresses.of("/" + conference.slug() + words.say("", "/en")).toString();
        return Map.of(
                Placeholder.NAME,
                name,
                Placeholder.CONFERENCE,
                words.title(programme),
                Placeholder.DATE,
                programme.days().isEmpty() ? "" : words.dates(programme.days()),
                Placeholder.TIME,
                Hours.of(programme).said(words),
                Placeholder.PLACE,
                Objects.requireNonNullElse(words.place(about), ""),
                Placeholder.ORGANISER,
                Objects.requireNonNullElse(about.organiser(), ""),
                Placeholder.CONFERENCE_LINK,
                page,
                Placeholder.MY_REGISTRATION_LINK,
                page + "/registration/mine/…");
    }
}
