/// What those who were there think of it, asked by the secretariat's own questions: each answers
/// once, and what she answered is kept apart from that she did.
///
/// ```text
/// Evaluation = opens, closes, for all?, Asked*, how many answered
/// Question   = SCALE | ONE | SEVERAL | WORDS, text, required?, Option*
/// Answer     = to which question, chosen*, words
/// Results    = Tally*                                counted when it has closed, from five on
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "discussions :: board",
            "discussions :: phone",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
