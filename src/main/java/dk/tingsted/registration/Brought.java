package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.PersonalLinks.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The personal links that forms bring along while they are decided about, one form after the
/// other. A group by invitation is opened once by the link of one person, however many letters with
/// a link she was sent, and at whatever moment they are used; a group for everybody is open
/// without.
final class Brought {

    /// Each person is invited once to a conference, so her address says which invitation it is.
    private record Guest(ConferenceId conference, String address) {}

    private final Map<Link, Invited> links;
    private final Set<Guest> came;

    private Brought(Map<Link, Invited> links, Set<Guest> came) {
        this.links = links;
        this.came = new HashSet<>(came);
    }

    /// @param links as they were before the first form
    static Brought of(Map<Link, Invited> links) {
        return new Brought(Map.copyOf(links), Set.of());
    }

    /// Why nobody in the form is let in; empty when all are.
    Optional<Outcome> refusal(Sent form, Fit fit) {
        return new Brought(links, came).tried(form, fit);
    }

    private Optional<Outcome> tried(Sent form, Fit fit) {
        var used = new ArrayList<Integer>();
        var people = form.application().people();
        for (int n = 0; n < people.size(); n++) {
            if (fit.isByInvitation(people.get(n).group())) {
                var invited = invited(form, people.get(n));
                if (invited == null || !people.get(n).group().equals(invited.group())) {
                    return Optional.of(new Outcome.Altered());
                }
                if (isUsed(form, invited)) {
                    used.add(n);
                }
            }
            letIn(form, people.get(n));
        }
        return used.isEmpty() ? Optional.empty() : Optional.of(new Outcome.LinkUsed(used));
    }

    /// Notes that she comes.
    ///
    /// @return herself, without a link that is not valid or by which somebody has come already
    Applicant letIn(Sent form, Applicant applicant) {
        var invited = invited(form, applicant);
        boolean counts = invited != null && !isUsed(form, invited);
        came.add(new Guest(form.conference(), applicant.person().address()));
        if (invited != null && !invited.several()) {
            came.add(guest(form, invited));
        }
        return counts ? applicant : applicant.withoutInvitation();
    }

    private @Nullable Invited invited(Sent form, Applicant applicant) {
        var secret = applicant.invitation();
        return secret == null ? null : links.get(new Link(form.conference(), secret));
    }

    private boolean isUsed(Sent form, Invited invited) {
        return invited.isUsed() || (!invited.several() && came.contains(guest(form, invited)));
    }

    private static Guest guest(Sent form, Invited invited) {
        return new Guest(form.conference(), invited.address());
    }
}
