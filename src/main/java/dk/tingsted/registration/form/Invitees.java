package dk.tingsted.registration.form;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Invited;
import dk.tingsted.registration.PersonalLinks;
import dk.tingsted.registration.Setup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks whom the personal links in a form invite. Which group a link opens is written beside it
/// here, for every form anew; what a form says of that itself counts for nothing.
@Component
class Invitees {

    /// The field with the secret of a link.
    static final String LINK = "invitation";

    /// The field with the group that it opens; never in a page.
    static final String OPENS = "opens";

    private final PersonalLinks links;

    Invitees(PersonalLinks links) {
        this.links = links;
    }

    /// An empty form, filled in.
    ///
    /// @param used whether somebody has come already by the link that was brought
    record Begun(Sent sent, boolean used) {}

    /// An empty form, filled in with what stands in the invitation by whose link somebody came.
    Begun begun(Setup setup, Sent sent) {
        var asked = asked(setup, sent);
        return by(setup.conference(), asked.text(Sent.prefix(0) + LINK))
                .map(invited -> new Begun(filledIn(asked, invited), invited.isUsed()))
                .orElse(new Begun(asked, false));
    }

    /// Without the links of some, by number, and what they open.
    static Sent without(Sent sent, List<Integer> people) {
        var left = sent;
        for (int person : people) {
            var prefix = Sent.prefix(person);
            left = left.with(prefix + LINK, "").with(prefix + OPENS, "");
        }
        return left;
    }

    /// With links that open nothing left out. The link of one person counts for one in the form;
    /// whether somebody has come by it before is decided together with the place.
    Sent asked(Setup setup, Sent sent) {
        var found = new HashMap<String, Optional<Invited>>();
        var used = new HashSet<String>();
        var asked = sent;
        for (int person = 0; person < sent.people(); person++) {
            var prefix = Sent.prefix(person);
            var secret = sent.text(prefix + LINK);
            if (secret.isEmpty() && !sent.fields().containsKey(prefix + OPENS)) {
                continue;
            }
            var invited =
                    found.computeIfAbsent(secret, one -> by(setup.conference(), one))
                            .filter(one -> used.add(secret) || one.several());
            asked =
                    asked.with(prefix + LINK, invited.isPresent() ? secret : "")
                            .with(prefix + OPENS, invited.map(one -> opens(setup, one)).orElse(""));
        }
        return asked;
    }

    private Optional<Invited> by(ConferenceId conference, String secret) {
        return secret.isEmpty() ? Optional.empty() : links.by(conference, secret);
    }

    private static String opens(Setup setup, Invited invited) {
        return setup.groups().stream()
                .filter(Group::byInvitation)
                .filter(invited::opens)
                .map(Groups::value)
                .findFirst()
                .orElse("");
    }

    /// A mailbox gets the receipt; who comes is for its reader to write.
    private static Sent filledIn(Sent empty, Invited invited) {
        var prefix = Sent.prefix(0);
        var group = invited.group();
        var shared =
                empty.with(prefix + "organisation", or(invited.organisation()))
                        .with(prefix + "municipality", or(invited.municipality()))
                        .with(prefix + "group", group == null ? "" : "" + group.value());
        return invited.several()
                ? shared.with("filler", invited.address())
                : shared.with(prefix + "name", invited.name())
                        .with(prefix + "address", invited.address())
                        .with(prefix + "post", or(invited.post()));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
