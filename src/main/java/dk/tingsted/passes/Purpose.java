package dk.tingsted.passes;

import java.util.Arrays;

/// What a pass is for. It opens the pages of that and nothing else.
public enum Purpose {
    /// To move the day along, as the konferencier does.
    LEAD("lead"),
    /// One's own part in the programme.
    SPEAKER("speaker"),
    /// To keep what is told of a stand.
    STAND("stand"),
    /// To note down what is said.
    NOTES("notes"),
    /// What a council answers about an agreement.
    COUNCIL("hearing", true);

    private final String word;
    private final boolean apart;

    Purpose(String word) {
        this(word, false);
    }

    Purpose(String word, boolean apart) {
        this.word = word;
        this.apart = apart;
    }

    /// Whether each of those who hold such a pass has a page with an address of its own, so that
    /// one browser may have several open side by side.
    boolean isApart() {
        return apart;
    }

    /// Also the page within the conference's addresses that it leads to.
    public String word() {
        return word;
    }

    static Purpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
