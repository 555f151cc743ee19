/// Showing oneself a second time: by a code from a phone, by a code from a drawer, or by a passkey.
@NullMarked
package dk.tingsted.people.second;

import org.jspecify.annotations.NullMarked;
