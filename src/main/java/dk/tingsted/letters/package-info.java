/// Finished letters: written from texts that the secretariat may change, posted together with the
/// fact that gave cause to them, and sent once. Why a letter is sent is for others to know.
///
/// ```text
/// Occasion    = invitation, receipt, offer …             each with a standard text in both tongues
/// Placeholder = [navn], [konference] …                   each occasion offers some of them
/// Wording     = subject, text                            with placeholders and a little Markdown
/// Composed    = subject, Body                            for one person, nothing left to fill in
/// Outgoing    = Composed, to whom, when, about what      posted in the transaction of the fact
/// ```
@NullMarked
@ApplicationModule(allowedDependencies = {"conference", "people", "platform", "platform :: *"})
package dk.tingsted.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
