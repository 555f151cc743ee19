/// What leaves the house when the conference is over: the material for everybody, and the file for
/// the authority's archive. Each part of the program says itself what it has
/// ([dk.tingsted.conference.Filing]); here it is named, listed, packed and sealed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
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
package dk.tingsted.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
