package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;

/// What every page about registering has around it.
///
/// @param title the conference's
/// @param page the page within the conference's site, `registration`
public record Around(String slug, String title, Words words, String page) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    /// Another page of the conference, in the same language.
    public String to(String other) {
        return address(words, other);
    }

    public String here() {
        return to(page);
    }

    public String toOtherLanguage() {
        return address(words.other(), page);
    }

    public String language() {
        return words.language().code();
    }

    private String address(Words language, String other) {
        var start = "/" + slug + language.say("", "/en");
        return other.isEmpty() ? start : start + "/" + other;
    }
}
