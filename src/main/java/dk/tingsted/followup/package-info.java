/// What the conference left behind: the note that is sent to those who took part and to those who
/// decide, by person and point.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"conference", "people", "platform", "platform :: *", "registration"})
package dk.tingsted.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
