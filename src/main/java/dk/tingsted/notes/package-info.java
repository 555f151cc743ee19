/// What is noted down while the conference is on: points under each who speaks and each item,
/// nested, written by several at once, and kept where the network is not.
///
/// ```text
/// Subject = an item | a person in an item | the conference
/// Noted   = Subject, points in their order, each with those under it
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "day",
            "discussions",
            "discussions :: *",
            "passes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: *"
        })
package dk.tingsted.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
