package dk.tingsted.registration;

/// Who does something to a registration.
public sealed interface By {

    /// The one who registered, by her private link; only until the date that the setup names.
    record Herself() implements By {}

    record Organiser(String name) implements By {}
}
