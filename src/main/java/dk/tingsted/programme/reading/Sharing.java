package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// A body, or a post in the plural, printed once for the persons before it too.
final class Sharing {

    private Sharing() {}

    static List<Posting> of(PeoplePhrase phrase, List<Posting> postings) {
        var shared = new ArrayList<>(postings);
        for (int at = shared.size() - 2; at >= 0; at--) {
            var next = shared.get(at + 1);
            var own = shared.get(at);
            boolean complete = own.organisation() != null || own.party() != null;
            if (complete || !phrase.joinsNext(at) || !sameOrder(phrase, at)) {
                continue;
            }
            boolean plural = own.role() == null && isPlural(next);
            shared.set(at, own.as(plural ? next.role() : own.role()).at(next.organisation()));
        }
        return onward(phrase, shared);
    }

    /// "Nordhus v/ A, leder, og B, arkitekt": the body before "v/" is B's too.
    private static List<Posting> onward(PeoplePhrase phrase, List<Posting> postings) {
        for (int at = 1; at < postings.size(); at++) {
            var own = postings.get(at);
            boolean follows =
                    phrase.endsWithBy(at - 1)
                            && phrase.joinsNext(at - 1)
                            && phrase.before(at).isEmpty();
            if (own.organisation() == null && own.party() == null && follows) {
                postings.set(at, own.at(postings.get(at - 1).organisation()));
            }
        }
        return postings;
    }

    /// "direktør A og B, Vækstfonden": a post before one name and none after is complete.
    private static boolean sameOrder(PeoplePhrase phrase, int at) {
        return phrase.before(at).isEmpty() && phrase.before(at + 1).isEmpty();
    }

    private static boolean isPlural(Posting posting) {
        var role = posting.role();
        return role != null && role.matches("\\S+(?:ere|rer|orer|ter|mænd|re|ors|ers)\\b.*");
    }
}
