package dk.tingsted.programme.publishing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// When one can visit the stands: in the pauses whose text says so.
public final class Stands {

    private static final Pattern STANDS = Pattern.compile("(?iu)\\bstand(e|ene|s)?\\b|\\budstill");

    private Stands() {}

    /// A pause in which the stands are open.
    public static boolean areOpen(Item item) {
        var text = item.title() + " " + Objects.requireNonNullElse(item.summary(), "");
        return (item.kind() == Kind.BREAK || item.kind() == Kind.MEAL)
                && STANDS.matcher(text).find();
    }

    public static List<Item> hours(Programme programme) {
        return programme.items().stream().filter(Stands::areOpen).toList();
    }
}
