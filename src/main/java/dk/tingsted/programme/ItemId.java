package dk.tingsted.programme;

import java.util.regex.Pattern;

/// Names an item within its programme; the same item keeps it from edition to edition.
public record ItemId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public ItemId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an item id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
