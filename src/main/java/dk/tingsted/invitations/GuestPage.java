package dk.tingsted.invitations;

import dk.tingsted.programme.publishing.Words;

/// What the one who is invited sees.
///
/// @param title of the conference
/// @param here the address of her own page
/// @param form the address of the form, filled in; empty while it takes no registrations
/// @param when from when it does; empty where that is not so
/// @param group she is invited as; empty for none
public record GuestPage(
        String slug,
        String title,
        String dates,
        String place,
        Words words,
        String name,
        String group,
        boolean forSeveral,
        Stand stand,
        String here,
        String form,
        String when,
        String deadline,
        String word) {

    /// What is known of her answer.
    public enum Stand {
        OPEN,
        CAME,
        DECLINED,
        OPTED_OUT
    }

    public String say(String danish, String english) {
        return words.say(danish, english);
    }
}
