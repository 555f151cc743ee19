/// The note while the secretariat works on it: composed, edited block by block, and composed again
/// without losing what was edited.
///
/// ```text
/// Kept        = Block as composed?, words now, version, removed?, Fresh?   one row
/// Recomposing = Kept*, Block* now -> Kept*                                 three ways, block by block
/// ```
@NullMarked
package dk.tingsted.followup.draft;

import org.jspecify.annotations.NullMarked;
