package dk.tingsted.passes;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Words;

/// What one sees who is not in yet.
///
/// @param title the conference's
public record PassDoor(Conference conference, String title, Words words) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    /// A page of the conference, in the same language.
    public String to(String page) {
        return address(words, page);
    }

    private String address(Words language, String page) {
        var start = "/" + conference.slug() + language.say("", "/en");
        return page.isEmpty() ? start : start + "/" + page;
    }
}
