/// The programme as data for other programs: calendars, schedules, search engines.
@NullMarked
@NamedInterface("publishing.data")
package dk.tingsted.programme.publishing.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
