/// What the hall sees of all tables, and what the konferencier does with it.
@NullMarked
@NamedInterface("wall")
package dk.tingsted.discussions.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
