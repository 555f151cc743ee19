/// What differs between two programmes: a pure function of the two.
///
/// ```text
/// Pairing    = which item of the one is which of the other, by title, time and people
/// Difference = Altered | Moved | Added | Removed | Joined | Left | Redescribed
/// ```
@NullMarked
@NamedInterface("comparing")
package dk.tingsted.programme.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
