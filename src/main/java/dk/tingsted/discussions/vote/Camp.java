package dk.tingsted.discussions.vote;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody says she is, if she likes.
public enum Camp {
    POLITICIAN("Politiker", "Politician"),
    OFFICIAL("Embedsperson", "Official"),
    USER("Bruger- eller pårørendeorganisation", "Users' organisation"),
    OTHER("Andet", "Other");

    private final String danish;
    private final String english;

    Camp(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Camp> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
