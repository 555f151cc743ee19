package dk.tingsted.programme;

import java.util.Locale;

/// What an entry of a programme is. The names are those of `programme.schema.json`.
public enum Kind {
    OPENING,
    TALK,
    /// Named people together on stage.
    PANEL,
    DEBATE,
    /// Questions, group work, drøftelse, dialog, opsamling.
    DISCUSSION,
    /// One of several in parallel.
    WORKSHOP,
    /// The slot that holds workshops.
    PARALLEL_BLOCK,
    /// A heading that holds talks, timed or not.
    THEME,
    BREAK,
    MEAL,
    AWARD,
    SOCIAL,
    CLOSING,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// A block and a theme hold others; their time is that of what they hold.
    public boolean isContainer() {
        return this == PARALLEL_BLOCK || this == THEME;
    }
}
