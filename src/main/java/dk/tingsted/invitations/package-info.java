/// Who is invited, what came of it, and the links by which they come in.
///
/// ```text
/// Sheet      = Line(number, cell*)*                    a list as it was handed in
/// Columns    = headed?, Column*                        what each column is taken for
/// Sorted     = Good* | Bad(reason)* | Known(why)*      each line, judged before anything is kept
/// Invitation = Invitee, list, facts*                   one person or one mailbox, and what happened
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
            "registration"
        })
package dk.tingsted.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
