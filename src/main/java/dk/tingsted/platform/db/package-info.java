/// PostgreSQL: the embedded server and the connection to it.
@NullMarked
@NamedInterface("db")
package dk.tingsted.platform.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
