/// Who comes: from the set-up by the secretariat to the place that somebody has, waits for or gave
/// up.
///
/// ```text
/// Setup        = opens, closes, changes until, places?, Group*, Question*, Notice
/// Group        = name, places?, by invitation?, e-mail domain?
/// Application  = key, who filled it in, Applicant+            one form that was sent
/// Applicant    = Person, Group, Answer*, Needs?               one person in it
/// Outcome      = Received(Placed+) | Before | After | Refused(Refusal+)
/// Registration = Person, Group, Standing                      one person, afterwards
/// Standing     = Expected | Waiting | Offered | Withdrawn
/// ```
///
/// Places are given by one transaction that holds the conference, decides in a pure function, and
/// writes; letters are posted in the same transaction.
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
            "programme :: publishing.data",
            "programme :: publishing.site"
        })
package dk.tingsted.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
