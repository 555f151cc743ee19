package dk.tingsted.arrival;

import java.util.List;

/// What can be printed for the door.
///
/// @param signs how many workshops there are in the programme
public record PapersPage(
        String slug, String by, String title, List<String> groups, int people, int signs) {

    public PapersPage {
        groups = List.copyOf(groups);
    }
}
