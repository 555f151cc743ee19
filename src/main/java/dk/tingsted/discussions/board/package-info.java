/// What is said at the tables: themes with their questions, what the tables write, and what the
/// konferencier makes of it on the wall.
///
/// ```text
/// Discussion = theme, questions, opened?, closed?
/// Remark     = table, words                        as a table wrote it; never altered by others
/// Move       = merge | split | gather | …          each a row, each can be taken back
/// Board      = Remark* then Move*                  -> Card*
/// ```
@NullMarked
@NamedInterface("board")
package dk.tingsted.discussions.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
