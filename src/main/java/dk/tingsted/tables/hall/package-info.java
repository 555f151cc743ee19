/// The hall: an organiser says how people are to sit, looks at the plan and publishes it; each sees
/// her own table.
///
/// ```text
/// Layout   = tables?, seats?, rounds, mixed*, forms        how many, and what is mixed
/// Wish     = Together | Apart | Fixed | Facilitators       what is obeyed
/// HallPlan = Sitting*, score, bounds, published?           who sits where
/// ```
@NullMarked
@NamedInterface("hall")
package dk.tingsted.tables.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
