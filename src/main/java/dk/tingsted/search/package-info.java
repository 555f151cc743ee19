/// Search in everything that is published: by the reader, without signing in and without a script.
///
/// ```text
/// Passage  = page, language, title, people, body, day?, start?    what can be found
/// Question = words as the reader wrote them, read leniently
/// Hit      = Passage, its conference, its Run*                    a place with what was found marked
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "programme :: publishing.data",
            "programme :: publishing.site"
        })
package dk.tingsted.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
