/// Who has registered, as the secretariat looks at it: a list to search, files of it, figures.
///
/// ```text
/// Selection    = words?, group?, municipality?, Who, Order      which of them, and in what order
/// Participants = heading*, Row*                                 a table of texts, the same for page and file
/// Figures      = coming, waiting, Share*, Day*, Region*         counted, never kept
/// ```
///
/// Diet and accessibility are on none of these: the kitchen gets counts on a page of its own.
@NullMarked
package dk.tingsted.registration.overview;

import org.jspecify.annotations.NullMarked;
