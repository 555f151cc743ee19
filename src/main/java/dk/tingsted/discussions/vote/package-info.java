/// Dots, and agree or disagree, on what the tables said: by phones that are known again and never
/// led back to anybody.
@NullMarked
@NamedInterface("vote")
package dk.tingsted.discussions.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
