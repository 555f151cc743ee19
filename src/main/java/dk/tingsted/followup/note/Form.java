package dk.tingsted.followup.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a block of a note is. Such a note has few forms, and no others can be made.
public enum Form {
    TITLE("Overskrift over noten"),
    HEADING("Overskrift"),
    /// Who said what follows.
    PERSON("Person"),
    PARAGRAPH("Afsnit"),
    POINT("Punkt"),
    UNDER("Underpunkt"),
    DEEPEST("Punkt i tredje led");

    private final String danish;

    Form(String danish) {
        this.danish = danish;
    }

    public String danish() {
        return danish;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// How deep in a list: 1 to 3; 0 for what stands in none.
    public int level() {
        return switch (this) {
            case POINT -> 1;
            case UNDER -> 2;
            case DEEPEST -> 3;
            case TITLE, HEADING, PERSON, PARAGRAPH -> 0;
        };
    }

    /// A point at a level; what lies deeper than a note goes stands in its third.
    public static Form point(int level) {
        return switch (level) {
            case 1 -> POINT;
            case 2 -> UNDER;
            default -> DEEPEST;
        };
    }
}
