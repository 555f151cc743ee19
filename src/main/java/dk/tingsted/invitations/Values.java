package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.ZoneId;
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

    /// The hours of registration are told by the clock of the secretariat.
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Words WORDS = Words.DANISH;

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
        var own = "/" + conference.slug() + "/invitation/" + secret.text();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, invitation.name());
        values.put(Placeholder.CONFERENCE, WORDS.title(programme));
        values.put(Placeholder.DATE, dates(programme));
        values.put(Placeholder.TIME, hours(programme));
        values.put(Placeholder.PLACE, or(WORDS.place(about), ""));
        values.put(Placeholder.ORGANISER, or(about.organiser(), "Sekretariatet"));
        values.put(Placeholder.GROUP, or(invitation.groupName(), ""));
        values.put(Placeholder.DEADLINE, WORDS.at(occasion.setup().closesAt(), DENMARK));
        values.put(Placeholder.CONFERENCE_LINK, address("/" + conference.slug()));
        values.put(Placeholder.REGISTRATION_LINK, address(own));
        values.put(Placeholder.DECLINE_LINK, address(own + "/decline"));
        values.put(Placeholder.UNSUBSCRIBE_LINK, address(own + "/unsubscribe"));
        return values;
    }

    static String dates(Programme programme) {
        return programme.days().isEmpty() ? "" : WORDS.dates(programme.days());
    }

    /// From the first item to the end of the last, where there is one day.
    private static String hours(Programme programme) {
        var starts = programme.items().stream().map(Item::start).filter(Objects::nonNull);
        var ends = programme.items().stream().map(Item::end).filter(Objects::nonNull);
        var first = starts.min(Comparator.naturalOrder());
        var last = ends.max(Comparator.naturalOrder());
        if (programme.days().size() != 1 || first.isEmpty()) {
            return "";
        }
        return "kl. "
                + WORDS.clock(first.get())
                + last.map(end -> "–" + WORDS.clock(end)).orElse("");
    }

    private String address(String path) {
        return addresses.of(path).toString();
    }

    private static String or(@Nullable String text, String other) {
        return Optional.ofNullable(text).orElse(other);
    }
}
