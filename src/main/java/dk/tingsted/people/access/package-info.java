/// The one place where a request beneath `/organiser` is let through or turned away.
@NullMarked
package dk.tingsted.people.access;

import org.jspecify.annotations.NullMarked;
