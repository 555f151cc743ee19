package dk.tingsted.programme;

import org.jspecify.annotations.Nullable;

/// A person in an item: who, with which post, and in which capacity.
///
/// @param party the letter or the name, as written and without its parentheses
/// @param capacity null for performers and cooks
public record Participation(
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String party,
        @Nullable Capacity capacity) {

    public Participation in(Capacity other) {
        return new Participation(name, role, organisation, party, other);
    }

    /// Post and body on one line; null where the programme says neither.
    public @Nullable String post() {
        return Affiliation.post(role, organisation);
    }

    /// `Ida Jensen (A)`.
    public String named() {
        return party == null ? name : name + " (" + party + ")";
    }

    /// `Ida Jensen (A), formand, Danske Regioner`.
    public String inWords() {
        return post() == null ? named() : named() + ", " + post();
    }
}
