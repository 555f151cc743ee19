package dk.tingsted.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The organiser's list of conferences.
///
/// @param mayFound whether she may begin a new one
/// @param administrator whether she looks after the installation
/// @param alarms what organisers should know of the installation
/// @param console whether she came from the console, with nothing but its link
/// @param due what she who looks after the installation has to do; null for nothing
public record ConferencesPage(
        String by,
        List<Entry> conferences,
        boolean mayFound,
        boolean administrator,
        boolean console,
        @Nullable String due,
        List<String> alarms) {
    public ConferencesPage {
        conferences = List.copyOf(conferences);
        alarms = List.copyOf(alarms);
    }

    /// A conference in the list.
    ///
    /// @param when the day or days in words, or that there are none
    /// @param state "Kladde" or the edition that is out
    public record Entry(String slug, String title, String when, String state, boolean published) {}
}
