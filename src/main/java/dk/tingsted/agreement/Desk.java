package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Words;
import org.jspecify.annotations.Nullable;

/// Where the secretariat works on an agreement.
///
/// @param title the conference's
/// @param by who works
/// @param alarm what is to be put right; null where nothing is
/// @param notice what was just done; empty where nothing was
public record Desk(
        Conference conference,
        String title,
        String by,
        Agreement agreement,
        @Nullable String alarm,
        String notice) {

    public String slug() {
        return conference.slug().value();
    }

    public String here() {
        return "/organiser/" + slug() + "/agreement/" + agreement.id();
    }

    public String at(Area area) {
        return here() + "/area/" + area.id();
    }

    /// `1. oktober 2024`, empty while nobody has set it.
    public String deadline() {
        var last = agreement.deadline();
        return last == null ? "" : Words.DANISH.date(last);
    }

    public Desk alarmed(String why) {
        return new Desk(conference, title, by, agreement, why, "");
    }

    public Desk noticed(String what) {
        return new Desk(conference, title, by, agreement, null, what);
    }
}
