/// The organiser sets up how a conference is registered for: hours and limits, groups, questions,
/// the notice about the use of what people write; and lets it begin when nothing is missing. Each
/// section is a form of its own, saved whole.
@NullMarked
@NamedInterface("setup")
package dk.tingsted.registration.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
