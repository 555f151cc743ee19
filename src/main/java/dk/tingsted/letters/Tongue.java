package dk.tingsted.letters;

/// The language a letter is written in. `code` is BCP 47.
public enum Tongue {
    DANISH("da"),
    ENGLISH("en");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Danish unless the code is `en`.
    public static Tongue of(String code) {
        return code.equals(ENGLISH.code) ? ENGLISH : DANISH;
    }
}
