/// What the conference contains, from a document somebody wrote to an edition everybody can read.
///
/// ```text
/// Programme     = Language, Particulars, day*, Item*, signatory*, moderator*
/// Item          = id, day?, start?, end?, Kind, title, summary?, parent?, Participation*
/// Participation = name, role?, organisation?, party?, Capacity?
/// Reading       = Programme, Line*, Trace*, not understood      what a document was read as
/// Finding       = Concern, Severity, lines, message, Correction?
/// Correction    = Spot, was, becomes                            one value replaced by another
/// ```
///
/// A value that a document does not state is null here, and marked so; none is guessed.
@NullMarked
@ApplicationModule(allowedDependencies = {"conference", "people", "platform", "platform :: *"})
package dk.tingsted.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
