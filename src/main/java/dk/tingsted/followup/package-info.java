/// What the conference left behind: the note that is sent to those who took part and to those who
/// decide, by person and point.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "arrival",
            "conference",
            "discussions",
            "discussions :: board",
            "letters",
            "notes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "programme :: publishing.paper",
            "programme :: publishing.site",
            "questions",
            "registration",
            "registration :: form",
            "registration :: mine",
            "speakers"
        })
package dk.tingsted.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
