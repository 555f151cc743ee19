package dk.tingsted.agreement.reading;

import dk.tingsted.agreement.Told;
import dk.tingsted.programme.publishing.Words;

/// An agreement as everybody reads it.
///
/// @param conference its title
public record PublicPage(
        String slug, String conference, Words words, Told told, Approvals approvals) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    /// A page of the conference, in the same language.
    public String to(String page) {
        var start = "/" + slug + say("", "/en");
        return page.isEmpty() ? start : start + "/" + page;
    }
}
