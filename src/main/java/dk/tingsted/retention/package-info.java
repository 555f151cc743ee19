/// How long what is known of people is kept after a conference, kind by kind; what the secretariat
/// sees of that, and may change; and the clock that forgets it. What there is of a kind, and how it
/// is forgotten, each part of the program says itself ([dk.tingsted.conference.Retained]).
///
/// ```text
/// Terms = Term+                        one for each kind: how long usually, at least, at most, and why
/// Plan  = when it ended, Due+          a kind, its days, and when its time is up
/// Done  = kind, when, how many         what has gone
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "registration"
        })
package dk.tingsted.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
