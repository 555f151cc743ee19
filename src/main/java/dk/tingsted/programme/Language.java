package dk.tingsted.programme;

/// The language a programme is written in. `code` is BCP 47 and what the contract calls it.
public enum Language {
    DANISH("da"),
    NORWEGIAN("nb"),
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
