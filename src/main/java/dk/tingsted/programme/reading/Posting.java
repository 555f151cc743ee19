package dk.tingsted.programme.reading;

import org.jspecify.annotations.Nullable;

/// What is said of a person beside the name, each as written.
record Posting(@Nullable String role, @Nullable String organisation, @Nullable String party) {

    static final Posting NONE = new Posting(null, null, null);

    Posting as(@Nullable String other) {
        return new Posting(other, organisation, party);
    }

    Posting at(@Nullable String other) {
        return new Posting(role, other, party);
    }

    Posting of(@Nullable String other) {
        return new Posting(role, organisation, other);
    }
}
