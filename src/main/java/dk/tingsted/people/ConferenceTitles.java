package dk.tingsted.people;

import dk.tingsted.conference.Slug;
import java.util.List;

/// What conferences are called, for a list to choose from. Whoever knows the programmes knows it.
@FunctionalInterface
public interface ConferenceTitles {

    /// Newest first.
    List<Titled> all();

    /// A conference and what it is called.
    record Titled(Slug conference, String title) {}
}
