package dk.tingsted.registration;

import org.jspecify.annotations.Nullable;

/// Somebody as she wrote herself down.
///
/// @param address the e-mail address, in lower case
/// @param post "byrådsmedlem", "formand"
/// @param municipality the official name
public record Person(
        String name,
        String address,
        @Nullable String phone,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String municipality) {}
