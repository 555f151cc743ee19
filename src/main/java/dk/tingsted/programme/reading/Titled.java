package dk.tingsted.programme.reading;

import java.util.List;

/// An entry divided: title, people, and the text that follows them on the same line.
///
/// @param title a speaker's name where the entry has nothing else
/// @param toBeFound the entry says that its speaker is still to be found
/// @param rest the abstract of a cell in which all stands on one line; may be empty
record Titled(String title, List<Mention> people, boolean toBeFound, String rest) {
    Titled {
        people = List.copyOf(people);
    }
}
