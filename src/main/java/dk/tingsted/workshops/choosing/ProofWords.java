package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.publishing.Words;

/// What is known of a division, in words for those it is about.
final class ProofWords {

    private ProofWords() {}

    static String danish(Proof proof) {
        return of(proof, Words.DANISH);
    }

    static String of(Proof proof, Words words) {
        return switch (proof) {
            case PRICES ->
                    words.say(
                            "Det er bevist og efterregnet, at ingen fordeling opfylder ønskerne bedre.",
                            "It is proved, and the proof was checked, that no division meets the wishes better.");
            case SEARCH ->
                    words.say(
                            "Nogle følges ad eller holdes adskilt, så alle muligheder er gennemgået: ingen fordeling, der tager de hensyn, opfylder ønskerne bedre. Det er efterregnet, at hensynene og pladserne holder; at ingen er bedre, hviler på gennemgangen alene.",
                            "Some go together or keep apart, so all possibilities were gone through: no division that heeds this meets the wishes better. That it is heeded and no room too full was checked; that none is better rests on the search alone.");
            case NONE ->
                    words.say(
                            "Så mange følges ad eller holdes adskilt, at ikke alle muligheder kunne gennemgås. Det er efterregnet, at hensynene og pladserne holder, men det er ikke bevist, at ingen fordeling opfylder ønskerne bedre.",
                            "So many go together or keep apart that not all possibilities could be gone through. That it is heeded and no room too full was checked, but it is not proved that no division meets the wishes better.");
        };
    }
}
