/// From a checked programme to what its readers use: pages, calendar, data.
@NullMarked
@NamedInterface("publishing")
package dk.tingsted.programme.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
