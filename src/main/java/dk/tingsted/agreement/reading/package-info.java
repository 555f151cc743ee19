/// The agreement as everybody reads it: its text, what was said beside it, and what the councils
/// decided.
@NullMarked
package dk.tingsted.agreement.reading;

import org.jspecify.annotations.NullMarked;
