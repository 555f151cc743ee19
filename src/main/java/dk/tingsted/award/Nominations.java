package dk.tingsted.award;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a programme tells of its award: the item in which it is given, and those in which somebody
/// who is nominated presents herself.
public final class Nominations {

    private static final Pattern NOMINEE = Pattern.compile("(?iu)\\b(nominer|nominee|finalist)");

    private Nominations() {}

    /// The item in which the award is given.
    public static Optional<Item> given(Programme programme) {
        return programme.items().stream()
                .filter(item -> item.kind() == Kind.AWARD && !isNominee(item))
                .findFirst();
    }

    /// One for each presentation, named by its title until somebody knows better.
    public static List<Awards.Named> of(Programme programme) {
        return programme.items().stream()
                .filter(Nominations::isNominee)
                .map(item -> new Awards.Named(item.title(), item.id().value()))
                .toList();
    }

    private static boolean isNominee(Item item) {
        return NOMINEE.matcher(item.title()).find();
    }
}
