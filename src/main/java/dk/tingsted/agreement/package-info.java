/// The agreement that a conference leads into: its development areas with their texts, and where
/// each sentence comes from.
///
/// ```text
/// Agreement = title, period, deadline?, Area+      the first is the introduction
/// Area      = AreaText+                            every version is kept
/// AreaText  = heading, words, Marked*              a mark stays with its sentence from version to version
/// Source    = Origin, Area, mark?                  on a sentence, or on the area as a whole
/// Origin    = theme, table, words                  what was said; never by whom
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "discussions",
            "discussions :: board",
            "letters",
            "notes",
            "passes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "programme :: publishing.site",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
