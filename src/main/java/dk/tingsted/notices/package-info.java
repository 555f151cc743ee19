/// Letters to those whom a new edition concerns. They are prepared by the program, read and
/// released by the secretariat, and never sent unread.
///
/// ```text
/// Notice   = person, DifferenceWords+                     what an edition changed for somebody who takes part
/// Letter   = person, since, edition, subject, text, State one letter for each, whatever the number of editions
/// Circular = since, edition, Wording in each tongue, State one letter for all who come
/// State    = waiting -> released -> sent | put away | replaced
///
/// A released letter is posted to the outbox, which sends it; a circular to each who comes, a
/// hundred at a time. Whoever gets a letter of her own gets that alone.
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "letters",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: comparing",
            "programme :: publishing",
            "registration"
        })
package dk.tingsted.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
