/// From a document to a [Reading]: one adapter for each format, then one grammar.
@NullMarked
@NamedInterface("reading")
package dk.tingsted.programme.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
