/// The conference's public site: pages in two languages, kept ready.
@NullMarked
@NamedInterface("publishing.site")
package dk.tingsted.programme.publishing.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
