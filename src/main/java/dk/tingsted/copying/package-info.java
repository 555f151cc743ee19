/// The next conference, made from the last one: what was set up is taken along, and nothing of
/// anybody who came. What each part takes along it says itself ([dk.tingsted.conference.Copying]).
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing"
        })
package dk.tingsted.copying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
