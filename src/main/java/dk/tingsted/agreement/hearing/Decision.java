package dk.tingsted.agreement.hearing;

import java.util.Arrays;
import java.util.Optional;

/// What a council decided.
public enum Decision {
    /// Nothing yet: it says when it will.
    AGENDA("agenda", "Endnu ikke behandlet, men sat på dagsordenen"),
    APPROVED("approved", "Godkendt"),
    REMARKS("remarks", "Godkendt med bemærkninger"),
    REJECTED("rejected", "Afvist");

    private final String word;
    private final String title;

    Decision(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    /// In Danish.
    public String title() {
        return title;
    }

    static Optional<Decision> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
