/// What every feature stands on: the web server, the database, files and time. Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.tingsted.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
