/// The programme as a document for people: what the secretariat sends, prints and edits further.
@NullMarked
@NamedInterface("publishing.paper")
package dk.tingsted.programme.publishing.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
