/// The commands one types: `read`, `check`, `publish`, `assign`, `opinions`, `seat`, `serve`,
/// `demo`, `backup`, `restore`, `doctor`, `help`. The last door in and the only module that leans
/// on all others.
@NullMarked
@ApplicationModule
package dk.tingsted.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
