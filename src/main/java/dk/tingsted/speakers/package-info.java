/// Those who take part in the programme, by links of their own: their times, what they hand in, and
/// what they write to the secretariat.
///
/// ```text
/// Roster = Player+                    everybody in the programme, each once
/// Player = name, post, Part+          in which items, as what
/// Slides = Item, Player, the file     handed in; shown to the public when it is released
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "letters",
            "notices",
            "passes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "programme :: publishing.site",
            "registration"
        })
package dk.tingsted.speakers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
