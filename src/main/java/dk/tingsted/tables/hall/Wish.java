package dk.tingsted.tables.hall;

import dk.tingsted.registration.RegistrationId;
import java.util.List;

/// What a plan must obey.
public sealed interface Wish {

    List<RegistrationId> people();

    /// They share a table in every round.
    record Together(List<RegistrationId> people) implements Wish {
        public Together {
            people = List.copyOf(people);
        }
    }

    /// No two of them ever share one.
    record Apart(List<RegistrationId> people) implements Wish {
        public Apart {
            people = List.copyOf(people);
        }
    }

    /// They sit at that table in every round.
    record Fixed(int table, List<RegistrationId> people) implements Wish {
        public Fixed {
            people = List.copyOf(people);
        }
    }

    /// They are spread over the tables.
    record Facilitators(List<RegistrationId> people) implements Wish {
        public Facilitators {
            people = List.copyOf(people);
        }
    }
}
