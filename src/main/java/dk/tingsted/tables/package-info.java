/// Who sits at which table, over one or more rounds, so that each table mixes people and neighbours
/// are new. The functions are pure; what an organiser does with them is in `hall`.
///
/// ```text
/// Gathering = Table+, rounds, attribute*, Guest+, together*, apart*    what is asked
/// Unit      = Guest+                                                   who moves as one
/// Score     = imbalance V, repeatedPairs P                             what is made small: V + P
/// Plan      = for each round table -> Guest*, its Score, bounds        what is answered
///
/// V = sum over rounds, tables and values of an attribute that m people share, with T tables:
///     max(0, here - ceil(m / T)) + max(0, floor(m / T) - here)
/// P = sum over pairs of people of C(how often they sit together, 2)
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
            "programme :: publishing",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
