/// The hearing: to whom the agreement was sent and when, and what each council decided.
///
/// ```text
/// Party    = name, address                 a municipality, a region or another
/// Sent     = number, areas' versions       the agreement as it was sent; never altered
/// Answer   = Decision, met on, reference, remarks
/// Standing = Party, Letter*, Answer?       -> Stage
/// ```
@NullMarked
@NamedInterface("hearing")
package dk.tingsted.agreement.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
