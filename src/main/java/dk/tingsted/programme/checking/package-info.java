/// Reads a programme as a careful colleague would, and says what looks wrong.
@NullMarked
@NamedInterface("checking")
package dk.tingsted.programme.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
