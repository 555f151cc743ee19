package dk.tingsted.invitations;

import dk.tingsted.programme.publishing.Words;

/// Where somebody says that she wants no invitations.
///
/// @param here the address of her own page
/// @param address the e-mail address that the letter was sent to
/// @param done whether she has said so
public record UnsubscribePage(Words words, String here, String address, boolean done) {

    public String say(String danish, String english) {
        return words.say(danish, english);
    }
}
