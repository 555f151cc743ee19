/// From a list that somebody pasted or handed in to lines of cells, to columns, to people. Nothing
/// here keeps or asks anything.
@NullMarked
package dk.tingsted.invitations.reading;

import org.jspecify.annotations.NullMarked;
