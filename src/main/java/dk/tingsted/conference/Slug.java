package dk.tingsted.conference;

/// The part of the address that names a conference, `kkr-konference-2021`.
public record Slug(String value) {
    public Slug {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// Whether `text` can be the address of a conference.
    public static boolean isOne(String text) {
        return text.length() <= 60 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /// The title's words in the letters that an address may have, cut between words.
    public static Slug of(String title) {
        return new Slug(Addresses.words(title));
    }

    @Override
    public String toString() {
        return value;
    }
}
