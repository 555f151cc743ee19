/// A letter to some of those who have registered, written by the secretariat for this once.
///
/// ```text
/// Draft    = subject, text, tongue, key                    what was typed
/// Outcome  = Posted(letters) | Others(now) | Refused(why)  nothing in between
/// ```
@NullMarked
package dk.tingsted.registration.message;

import org.jspecify.annotations.NullMarked;
