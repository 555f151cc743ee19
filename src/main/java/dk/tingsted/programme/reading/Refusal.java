package dk.tingsted.programme.reading;

/// Why a file cannot be read, in words for the one who handed it over.
///
/// @param reason what is the matter
/// @param remedy what to do about it
public record Refusal(Reason reason, String message, String remedy) {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_WHAT_IT_SAYS,
        UNKNOWN_FORMAT,
        NO_TEXT,
        ENCRYPTED,
        DAMAGED,
        WRONG_ENCODING,
        NO_PROGRAMME,
        TOO_SLOW
    }
}
