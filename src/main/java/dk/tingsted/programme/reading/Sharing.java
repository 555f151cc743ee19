package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A body, or a post in the plural, printed once for the persons before it too.
final class Sharing {

    /// "Undersköterskorna NN och NN"
    private static final Pattern SEVERAL =
            Pattern.compile("(?iu)\\p{L}{3}(?:erne|orna|arna|konsulenter|ledere|ere|orer|are)$");

    private static final Pattern LEADS =
            Pattern.compile(
                    "(?iu)(?:ordstyrer|moderator|facilitator|konferencier|tovholder|mødeleder|møteleder|samtalsledare|vært)$");

    private static final Pattern AND = Pattern.compile("(?iu)\\s*(?:og|and|och|samt)?\\s*");

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "\\s(?:i|på|ved|for|för|af|av|of|at|in|hos|vid)\\s(?:(?:den|det|the)\\s)?$");

    private Sharing() {}

    static List<Posting> of(PeoplePhrase phrase, List<Posting> postings) {
        var shared = new ArrayList<>(postings);
        for (int at = shared.size() - 2; at >= 0; at--) {
            var next = shared.get(at + 1);
            var own = shared.get(at);
            boolean complete =
                    own.organisation() != null
                            || own.party() != null
                            || isPlaced(phrase.tail(at))
                            || (own.role() != null && !phrase.andBefore(at + 1))
                            || isOwn(phrase.tail(at + 1), next);
            if (complete || !phrase.joinsNext(at) || !sameOrder(phrase, at)) {
                continue;
            }
            if (own.role() != null && !phrase.before(at).isEmpty()) {
                shared.set(at, own.at(next.organisation()));
                shared.set(at + 1, next.role() == null ? next.as(own.role()) : next);
                continue;
            }
            boolean plural = own.role() == null && isPlural(next);
            shared.set(at, own.as(plural ? next.role() : own.role()).at(next.organisation()));
        }
        return onward(phrase, shared);
    }

    /// "gårdejer, Salling"
    private static boolean isPlaced(String tail) {
        var parts = PostingGrammar.commaParts(tail);
        return Lexicon.isPlace(Clean.ends(parts.getLast()));
    }

    /// "ordförande i Byarörelsen": the body of that post, and nobody else's.
    private static String upTo(String tail, String organisation) {
        int from = tail.lastIndexOf(organisation);
        return from < 0 ? "" : tail.substring(0, from);
    }

    private static boolean isOwn(String tail, Posting next) {
        return next.organisation() != null
                && next.role() != null
                && !next.role().isEmpty()
                && !isPlural(next)
                && PREPOSITION.matcher(upTo(tail, next.organisation())).find();
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
        if (isPairOfPosts(phrase, at)) {
            return true;
        }
        boolean several = SEVERAL.matcher(phrase.before(at)).find();
        return (phrase.before(at).isEmpty() || several) && phrase.before(at + 1).isEmpty();
    }

    /// "forstander A og sygeplejerske B, Solgården"; who leads the day may be from elsewhere.
    private static boolean isPairOfPosts(PeoplePhrase phrase, int at) {
        return !phrase.before(at).isEmpty()
                && !phrase.before(at + 1).isEmpty()
                && !LEADS.matcher(phrase.before(at)).find()
                && AND.matcher(phrase.tail(at)).matches()
                && phrase.andBefore(at + 1);
    }

    private static boolean isPlural(Posting posting) {
        var role = posting.role();
        return role != null && role.matches("\\S+(?:ere|rer|orer|ter|mænd|re|ors|ers)\\b.*");
    }
}
