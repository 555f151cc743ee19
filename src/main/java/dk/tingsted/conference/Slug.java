package dk.tingsted.conference;

/// The part of the address that names a conference, `kkr-konference-2021`.
public record Slug(String value) {
    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 60) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
