/// Where files that need not be trusted are opened.
@NullMarked
@NamedInterface("apart")
package dk.tingsted.platform.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
