/// The clock, and Danish time.
@NullMarked
@NamedInterface("time")
package dk.tingsted.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
