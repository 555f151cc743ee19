package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Tongue;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an invitation says where its text leaves room.
@Component
class Values {

    private final Addresses addresses;

    Values(Addresses addresses) {
        this.addresses = addresses;
    }

    Map<Placeholder, String> of(
            Conference conference,
            Mailing.Occasioned occasion,
            Invitation invitation,
            Secret secret) {
        var programme = occasion.programme();
        var about = programme.particulars();
        var words = tongue(occasion, invitation) == Tongue.ENGLISH ? Words.ENGLISH : Words.DANISH;
        var site = "/" + conference.slug() + words.say("", "/en");
        var own = site + "/invitation/" + secret.text();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, invitation.name());
        values.put(Placeholder.CONFERENCE, words.title(programme));
        values.put(Placeholder.DATE, dates(programme, words));
        values.put(Placeholder.TIME, hours(programme, words));
        values.put(Placeholder.PLACE, or(words.place(about), ""));
        values.put(
                Placeholder.ORGANISER,
                or(about.organiser(), words.say("Sekretariatet", "The organisers")));
        values.put(Placeholder.GROUP, group(occasion, invitation, words));
        values.put(
                Placeholder.DEADLINE,
                Moments.told(occasion.setup().closesAt(), programme.zone(), words));
        values.put(Placeholder.CONFERENCE_LINK, address(site));
        values.put(Placeholder.REGISTRATION_LINK, address(own));
        values.put(Placeholder.DECLINE_LINK, address(own + "/decline"));
        values.put(Placeholder.UNSUBSCRIBE_LINK, address(own + "/unsubscribe"));
        return values;
    }

    /// The language her letters are written in: what her list says, else that of the conference.
    static Tongue tongue(Mailing.Occasioned occasion, Invitation invitation) {
        return Optional.ofNullable(invitation.language())
                .orElseGet(() -> Tongue.of(occasion.programme().language().code()));
    }

    static String dates(Programme programme, Words words) {
        return programme.days().isEmpty() ? "" : words.dates(programme.days());
    }

    private static String group(Mailing.Occasioned occasion, Invitation invitation, Words words) {
        return occasion.setup().groups().stream()
                .filter(one -> one.id().equals(invitation.group()))
                .findFirst()
                .map(one -> words.say(one.name(), or(one.nameInEnglish(), one.name())))
                .orElse("");
    }

    /// From the first item to the end of the last, where there is one day.
    private static String hours(Programme programme, Words words) {
        var starts = programme.items().stream().map(Item::start).filter(Objects::nonNull);
        var ends = programme.items().stream().map(Item::end).filter(Objects::nonNull);
        var first = starts.min(Comparator.naturalOrder());
        var last = ends.max(Comparator.naturalOrder());
        if (programme.days().size() != 1 || first.isEmpty()) {
            return "";
        }
        return words.say("kl. ", "")
                + words.clock(first.get())
                + last.map(end -> "–" + words.clock(end)).orElse("");
    }

    private String address(String path) {
        return addresses.of(path).toString();
    }

    private static String or(@Nullable String text, String other) {
        return Optional.ofNullable(text).orElse(other);
    }
}
