package dk.tingsted.registration;

import org.jspecify.annotations.Nullable;

/// What may tell of health or belief (GDPR article 9): given by consent, kept apart, deleted first.
public record Needs(@Nullable String diet, @Nullable String accessibility) {}
