/// The guides, as they lie in `docs`, shown as pages of the program: one for those who take part,
/// the others for those who sign in.
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "platform", "platform :: *"})
package dk.tingsted.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
