/// One's own page: the address, the ways to sign in, and where one is signed in. And a colleague's,
/// as an administrator sees it.
@NullMarked
package dk.tingsted.people.account;

import org.jspecify.annotations.NullMarked;
