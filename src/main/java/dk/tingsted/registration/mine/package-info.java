/// One's own registration, reached by the private link of a letter: the link is exchanged for a
/// cookie by the press of a button, so that programs that look into letters change nothing, and the
/// secret stands in no address after that.
@NullMarked
@NamedInterface("mine")
package dk.tingsted.registration.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
