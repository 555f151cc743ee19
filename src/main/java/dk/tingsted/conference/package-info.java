/// The conference itself: its id, its address and its documents. Everything else hangs on its id.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: *"})
package dk.tingsted.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
