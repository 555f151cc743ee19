package dk.tingsted.followup;

import dk.tingsted.followup.note.Note;
import java.time.Instant;
import java.util.Optional;

/// A version of the note after a conference, as it was published.
///
/// @param number from 1
/// @param name the document's name
/// @param text as lines, each as it stands in the document
/// @param by who published it
/// @param withdrawn whether only the secretariat may open it
/// @param note empty where it was pasted as text
public record FollowUp(
        int number,
        String name,
        String text,
        Instant at,
        String by,
        boolean withdrawn,
        Optional<Note> note) {}
