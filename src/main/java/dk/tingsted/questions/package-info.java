/// Questions from the hall: asked and supported from any phone, answered, parked or hidden by the
/// moderator.
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
            "programme :: publishing"
        })
package dk.tingsted.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
