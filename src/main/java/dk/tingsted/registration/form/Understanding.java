package dk.tingsted.registration.form;

import dk.tingsted.registration.Application;
import java.util.List;

/// What became of a form when it was read.
sealed interface Understanding {

    record Understood(Application application) implements Understanding {}

    /// The form must be put right.
    ///
    /// @param faults in the order of the form
    record Refused(List<Fault> faults) implements Understanding {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
