/// An award that a jury or the audience gives by secret vote: one vote each, counted once, sealed
/// until it is released on the screen in the hall.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "day",
            "discussions :: board",
            "discussions :: phone",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
