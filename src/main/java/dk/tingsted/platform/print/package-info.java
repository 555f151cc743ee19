/// From markup to a PDF that everybody can read and that can be kept for good.
@NullMarked
@NamedInterface("print")
package dk.tingsted.platform.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
