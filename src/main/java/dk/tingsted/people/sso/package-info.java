/// The organisation's own sign-in (OpenID Connect, authorization code with PKCE): it says who
/// somebody is, and our own list says whether she is let in.
@NullMarked
package dk.tingsted.people.sso;

import org.jspecify.annotations.NullMarked;
