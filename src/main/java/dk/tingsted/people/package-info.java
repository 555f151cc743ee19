/// Organisers: who they are, how they sign in, and what they did.
@NullMarked
@ApplicationModule(allowedDependencies = {"conference", "platform", "platform :: *"})
package dk.tingsted.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
