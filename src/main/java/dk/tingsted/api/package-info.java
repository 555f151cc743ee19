/// What other programs of the house ask and tell over HTTP, each with a token for one conference
/// that an organiser made.
///
/// ```text
/// Token  = conference, name, Scope+, expires          its secret is shown once and kept as SHA-256
/// Caller = Token, Conference                          who asks, found by [ApiGate] before any route
/// Route  = a method with @Needs(Scope)                described in openapi.json; a test compares
/// ```
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "arrival",
            "conference",
            "discussions",
            "discussions :: *",
            "notes",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: *",
            "registration",
            "registration :: form"
        })
package dk.tingsted.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
