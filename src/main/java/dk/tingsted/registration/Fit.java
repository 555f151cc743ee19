package dk.tingsted.registration;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a form must fit while its conference is held. It was read by a setup that may be older.
///
/// @param questions that are asked, of those that the forms answer
record Fit(Map<GroupId, Terms> groups, Set<QuestionId> questions) {

    static final Fit NOTHING = new Fit(Map.of(), Set.of());

    /// Who may be in a group.
    ///
    /// @param domain that an address must end in; null for any
    record Terms(boolean byInvitation, @Nullable String domain) {

        boolean hold(Applicant applicant) {
            var address = applicant.person().address();
            return domain == null
                    || address.endsWith("@" + domain)
                    || address.endsWith("." + domain);
        }
    }

    Fit {
        groups = Map.copyOf(groups);
        questions = Set.copyOf(questions);
    }

    boolean admits(Applicant applicant) {
        var terms = groups.get(applicant.group());
        return terms != null
                && terms.hold(applicant)
                && questions.containsAll(applicant.answers().keySet());
    }

    boolean isByInvitation(GroupId group) {
        return Objects.requireNonNull(groups.get(group)).byInvitation();
    }

    Fit asking(Set<QuestionId> asked) {
        return new Fit(groups, asked);
    }
}
