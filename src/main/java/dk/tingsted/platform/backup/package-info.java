/// All that is kept, as one file, and back again.
///
/// ```text
/// tingsted.backup          a ZIP
///   tables/NAME            the rows of a table, as PostgreSQL's COPY writes text
///   manifest.json          which tables, how many rows, their SHA-256, and how far numbers have come
/// ```
@NullMarked
@NamedInterface("backup")
package dk.tingsted.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
