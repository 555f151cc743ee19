package dk.tingsted.api;

import org.springframework.http.HttpStatus;

/// A request that is not done, and why: a word for the program, a sentence for the person who reads
/// its log.
final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final String danish;
    private final String english;

    Refusal(HttpStatus status, String code, String danish, String english) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String danish() {
        return danish;
    }

    String english() {
        return english;
    }

    static Refusal unauthorized() {
        return new Refusal(
                HttpStatus.UNAUTHORIZED,
                "token",
                "Send et gyldigt token som »Authorization: Bearer …«. En arrangør laver det under"
                        + " »API« på konferencen.",
                "Send a valid token as “Authorization: Bearer …”. An organiser makes it under “API”"
                        + " at the conference.");
    }

    static Refusal scope(Scope scope) {
        return new Refusal(
                HttpStatus.FORBIDDEN,
                "scope",
                "Tokenet må ikke dette. Det skal have " + scope.word() + ".",
                "The token may not do this. It needs " + scope.word() + ".");
    }

    /// @param allowed "GET, PUT"
    static Refusal method(String allowed) {
        return new Refusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method",
                "Adressen svarer kun på " + allowed + ".",
                "The address answers " + allowed + " only.");
    }

    static Refusal unusable(String danish, String english) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unusable", danish, english);
    }
}
