/// Room on the disk: how much there is, and that nothing is taken in while there is too little.
///
/// ```text
/// Room      = PLENTY | LITTLE (somebody should know) | NONE (pages are read, nothing is written)
/// Ballast   a file that holds on to some room, let go of when the database needs it to end well
/// ```
@NullMarked
@NamedInterface("space")
package dk.tingsted.platform.space;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
