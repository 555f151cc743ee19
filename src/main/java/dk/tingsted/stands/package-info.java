/// Those who show something in the pauses: what is told of them, where they stand, and how they
/// keep it up to date themselves.
///
/// ```text
/// Stand = number, name, description, contact, web, Picture?, place on the plan?
/// Plan  = a Picture of the rooms
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "letters",
            "passes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "programme :: publishing.site"
        })
package dk.tingsted.stands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
