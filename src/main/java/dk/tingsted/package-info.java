/// A public-sector conference, from the programme somebody wrote in Word to the note that the
/// politicians negotiate from. The folders are named after what the secretariat does.
@NullMarked
package dk.tingsted;

import org.jspecify.annotations.NullMarked;
