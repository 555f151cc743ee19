/// The note as a document for people: what the secretariat files, prints and edits further.
@NullMarked
package dk.tingsted.followup.paper;

import org.jspecify.annotations.NullMarked;
