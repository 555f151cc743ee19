/// The door: who has come, at several doors at once and without network, and what is printed for
/// it.
///
/// ```text
/// Press      = key, Comer, arrived | undone, at, by, door      what somebody pressed at a door
/// Comer      = Registered | WalkIn(key)                        whom it is about
/// Attendance = fold of all presses in the order of `at`        who has come, and since when
/// ```
///
/// A door keeps the list of names and the presses, works without us, and catches up; presses are
/// only ever added, so doors that have heard the same presses show the same.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
