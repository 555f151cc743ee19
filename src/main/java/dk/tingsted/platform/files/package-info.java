/// Where the program keeps its files.
@NullMarked
@NamedInterface("files")
package dk.tingsted.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
