package dk.tingsted.followup.note;

import dk.tingsted.discussions.Outcome;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that a note is made of.
///
/// @param programme as it was published last
/// @param said at its items, in the order in which they were noted
/// @param groups how many were registered in each
/// @param door who came, where doors were used
/// @param asked from the hall
/// @param slides that everybody may fetch
public record Material(
        Programme programme,
        List<Said> said,
        List<Outcome> outcomes,
        List<Group> groups,
        Optional<Door> door,
        List<Asked> asked,
        List<Slides> slides,
        Parts parts) {

    public Material {
        said = List.copyOf(said);
        outcomes = List.copyOf(outcomes);
        groups = List.copyOf(groups);
        asked = List.copyOf(asked);
        slides = List.copyOf(slides);
    }

    /// What somebody said at an item, or what was said there by nobody in particular.
    ///
    /// @param item null for the conference as a whole
    /// @param person her name; empty for the item itself
    public record Said(@Nullable ItemId item, String person, List<Point> points) {
        public Said {
            points = List.copyOf(points);
        }
    }

    /// A point, with those beneath it.
    public record Point(String words, List<Point> under) {
        public Point {
            under = List.copyOf(under);
        }
    }

    /// A group of participants.
    public record Group(String name, int people) {}

    /// Who came, as far as the doors know.
    ///
    /// @param arrived of those who had a place
    /// @param others who came without one
    public record Door(int arrived, int others) {}

    /// A question that was answered, or left for later.
    public record Asked(String words, boolean answered) {}

    /// Released slides.
    ///
    /// @param key by which the text names them
    public record Slides(String key, ItemId item, String speaker, String file, String path) {}

    /// Which parts a note has beside what was said.
    public record Parts(boolean participants, boolean discussions, boolean questions) {
        public static final Parts USUAL = new Parts(true, true, false);
    }
}
