/// What is wrong with an installation, in plain words.
///
/// ```text
/// Finding = Grade, what was looked at, what to know or do
/// Grade   = FINE | WATCH | WRONG
/// ```
@NullMarked
package dk.tingsted.command.doctor;

import org.jspecify.annotations.NullMarked;
