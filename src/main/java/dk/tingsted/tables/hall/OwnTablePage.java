package dk.tingsted.tables.hall;

import dk.tingsted.registration.form.Around;
import java.util.List;

/// The page with somebody's table.
public record OwnTablePage(Around around, String name, List<Round> rounds) {

    public OwnTablePage {
        rounds = List.copyOf(rounds);
    }

    /// One round.
    ///
    /// @param with those at the table who agreed to stand on the list of participants
    /// @param others how many more there are
    public record Round(int number, int table, List<String> with, int others) {
        public Round {
            with = List.copyOf(with);
        }
    }
}
