/// The form that people register with: what a browser sent becomes an application, or the form
/// again with all that was typed and what is the matter with it.
///
/// ```text
/// Sent          = field*, file*                       as it came, cleaned of what no keyboard types
/// Understanding = Understood(Application) | Refused(Fault+)
/// Fault         = field, words, suggestion?, may be confirmed?
/// FormPage      = state, person part*, notice, faults
/// ```
@NullMarked
@NamedInterface("form")
package dk.tingsted.registration.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
