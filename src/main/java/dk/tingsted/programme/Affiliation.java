package dk.tingsted.programme;

import org.jspecify.annotations.Nullable;

/// A person with post and organisation, each as written.
public record Affiliation(String name, @Nullable String role, @Nullable String organisation) {}
