/// What a phone in the hall is answered, and by which it is known again: never who holds it.
@NullMarked
@NamedInterface("phone")
package dk.tingsted.discussions.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
