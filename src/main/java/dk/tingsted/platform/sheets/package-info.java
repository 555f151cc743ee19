/// What goes to and comes from people's spreadsheets, as text and nothing else.
@NullMarked
@NamedInterface("sheets")
package dk.tingsted.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
