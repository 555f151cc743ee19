package dk.tingsted.programme.publishing;

import dk.tingsted.conference.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a conference has published, and where.
///
/// @param editions oldest first, at least one; the last is what readers are shown
/// @param base where the site is reached, `https://konference.example`, without a slash at the end;
///   empty for a copy that is read from files
/// @param signUp null where nobody can register here
/// @param annexes files that belong to items
/// @param hall the stands
/// @param sequels what came of it, in the order in which it is shown
public record Publication(
        List<Edition> editions,
        Slug slug,
        String base,
        @Nullable SignUp signUp,
        List<Annex> annexes,
        Stall.Hall hall,
        List<Sequel> sequels) {

    public Publication {
        editions = List.copyOf(editions);
        annexes = List.copyOf(annexes);
        sequels = List.copyOf(sequels);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("Nothing is published of " + slug);
        }
    }

    public Publication(List<Edition> editions, Slug slug, String base) {
        this(editions, slug, base, null, List.of(), Stall.Hall.EMPTY, List.of());
    }

    public static Publication of(Edition edition, Slug slug, String base) {
        return new Publication(List.of(edition), slug, base);
    }

    /// The one in force.
    public Edition edition() {
        return editions.getLast();
    }
}
