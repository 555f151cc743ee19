package dk.tingsted.stands;

import dk.tingsted.programme.publishing.Stall;
import dk.tingsted.programme.publishing.Words;
import org.jspecify.annotations.Nullable;

/// The form of one stand, for the exhibitor or the secretariat.
///
/// @param by who is signed in; null for the exhibitor
/// @param picture the one there is; null for none
/// @param plan null where there is none
/// @param alarm what is to be put right; null where nothing is
/// @param wrong the field that it is about; empty for none
public record StandPage(
        String slug,
        Words words,
        String title,
        @Nullable String by,
        long id,
        int number,
        StandForm form,
        Stall.@Nullable Picture picture,
        Stall.@Nullable Place place,
        Stall.@Nullable Picture plan,
        @Nullable String alarm,
        String wrong,
        String notice) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public boolean isOrganisers() {
        return by != null;
    }

    /// Where the form is sent.
    public String action() {
        return isOrganisers() ? "/organiser/" + slug + "/stands/" + id : to(words, "stand");
    }

    public String toOtherLanguage() {
        return to(words.other(), "stand");
    }

    /// A page of the conference, in the same language.
    public String to(String page) {
        return to(words, page);
    }

    private String to(Words language, String page) {
        var start = "/" + slug + language.say("", "/en");
        return page.isEmpty() ? start : start + "/" + page;
    }

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }

    /// From the left of the plan, in hundredths; empty for none.
    public String left() {
        return place == null ? "" : Integer.toString(place.x() / 10);
    }

    /// From its top.
    public String top() {
        return place == null ? "" : Integer.toString(place.y() / 10);
    }

    /// How high the plan is shown where it is as wide as [StandsPages#PLAN_WIDTH].
    public int planHeight() {
        return plan == null ? 0 : plan.height() * StandsPages.PLAN_WIDTH / plan.width();
    }
}
