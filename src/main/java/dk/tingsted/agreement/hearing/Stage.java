package dk.tingsted.agreement.hearing;

/// How far a party is.
public enum Stage {
    NOT_SENT("Ikke sendt", "·"),
    MISSING("Mangler svar", "?"),
    AGENDA("På dagsordenen", "…"),
    APPROVED("Godkendt", "✓"),
    REMARKS("Godkendt med bemærkninger", "✓+"),
    REJECTED("Afvist", "✕");

    private final String title;
    private final String mark;

    Stage(String title, String mark) {
        this.title = title;
        this.mark = mark;
    }

    /// In Danish.
    public String title() {
        return title;
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
