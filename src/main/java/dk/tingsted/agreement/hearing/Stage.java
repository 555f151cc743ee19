package dk.tingsted.agreement.hearing;

import dk.tingsted.programme.publishing.Words;

/// How far a party is.
public enum Stage {
    NOT_SENT("Ikke sendt", "Not sent", "·"),
    MISSING("Mangler svar", "Not answered", "?"),
    AGENDA("På dagsordenen", "On the agenda", "…"),
    APPROVED("Godkendt", "Approved", "✓"),
    REMARKS("Godkendt med bemærkninger", "Approved with remarks", "✓+"),
    REJECTED("Afvist", "Rejected", "✕");

    private final String title;
    private final String english;
    private final String mark;

    Stage(String title, String english, String mark) {
        this.title = title;
        this.english = english;
        this.mark = mark;
    }

    /// In Danish.
    public String title() {
        return title;
    }

    /// To those who read the agreement in one of the two languages.
    public String title(Words words) {
        return words.say(title, english);
    }

    /// Beside the colour, which alone tells nothing.
    public String mark() {
        return mark;
    }

    /// For the style sheet.
    public String look() {
        return "stage-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Whether somebody still waits for its decision.
    public boolean isMissing() {
        return this == MISSING || this == AGENDA;
    }
}
