/// What many people think of many statements: groups that vote alike, what sets each of them apart,
/// and what all agree on, as the online consultations of Polis find it. Here are pure functions
/// that keep nothing; what is said and voted in the hall is in the folders beneath.
///
/// ```text
/// Votes        people x statements; agree +1, pass 0, disagree -1, or no vote
/// Components   the two directions in which votes differ most        Votes -> mean, first, second
/// Point        a person's place along them                          her own votes only
/// Grouping     people who stand near each other, and whether that holds when others had come
/// Tally        agree, disagree, votes of some people on a statement
/// Opinions     all of it, for those who show it
/// ```
///
/// Method: Small, Bjorkegren, Erkkila, Shaw and Megill, "Polis: Scaling deliberation by mapping
/// high dimensional opinion spaces", Recerca 26(2), 2021. Written from the formulas.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "day",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: *"
        })
package dk.tingsted.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
