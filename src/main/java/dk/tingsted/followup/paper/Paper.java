package dk.tingsted.followup.paper;

import dk.tingsted.followup.note.Note;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;

/// A note that is to be printed.
///
/// @param sender who publishes it; empty where the programme does not say
/// @param number of the version, 0 for a draft
/// @param at when it was published; the same note gives the same bytes
/// @param base where its annexes are reached, `https://konference.example/kkr-2021`
public record Paper(Note note, String sender, int number, Instant at, String base) {

    Words words() {
        return note.inEnglish() ? Words.ENGLISH : Words.DANISH;
    }

    String say(String danish, String english) {
        return words().say(danish, english);
    }

    /// `Version 2, 12. maj 2021`.
    public String version() {
        var lead = number == 0 ? say("Udkast", "Draft") : "Version " + number;
        return lead + ", " + words().date(at.atZone(Clocks.DANISH).toLocalDate());
    }
}
