/// The day itself, run from the programme: what is on now and what comes, as everybody sees it in
/// the hall and on the phone, and as the konferencier moves it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "passes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: *"
        })
package dk.tingsted.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
