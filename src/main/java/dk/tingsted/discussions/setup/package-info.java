/// The secretariat prepares the discussions, the tables and their cards.
@NullMarked
@NamedInterface("setup")
package dk.tingsted.discussions.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
