/// The page that a table opens by the code on its card.
@NullMarked
@NamedInterface("table")
package dk.tingsted.discussions.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
