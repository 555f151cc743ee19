/// What every feature stands on: the web server, the database, files and time. Knows no feature.
/// [Settings] is the door from the outside; [Unusable] is what does not come through it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.tingsted.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
