/// The note as it composes itself: plain functions from what is known of a conference to a small
/// document, and what is written in it.
///
/// ```text
/// Material  = programme, said at its items, discussions, who took part, files
/// Composing = Material -> Block*
/// Block     = where it comes from, what it is, words
/// Note      = Block*, Enclosure*                       annexes in the order of their mention
/// ```
@NullMarked
package dk.tingsted.followup.note;

import org.jspecify.annotations.NullMarked;
