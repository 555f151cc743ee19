package dk.tingsted.letters;

/// A text that the secretariat wrote in the place of the standard one.
public record Written(Written.Key key, Wording wording) {

    /// Which text it is.
    public record Key(Occasion occasion, Tongue tongue) {}
}
