package dk.tingsted.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody of the secretariat who may prepare conferences. A page asks for the one who is signed
/// in with `@AuthenticationPrincipal Organiser`.
///
/// @param address the e-mail address in lower case; null for the first organiser until it is known
public record Organiser(OrganiserId id, @Nullable String address, String name, Instant addedAt) {}
