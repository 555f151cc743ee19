package dk.tingsted.people.account;

import dk.tingsted.people.Moments;
import dk.tingsted.people.passkey.Passkey;
import java.util.List;

/// One's own page.
///
/// @param address empty until one has written it
/// @param codesSince when the phone was set up, in words; empty for not
/// @param drawer how many codes for the drawer are left
/// @param needsSecond whether she is an administrator and has nothing but her mail
/// @param recent whether she has shown herself lately enough to change something
/// @param typed the new address as typed, when it could not be used
/// @param wrong why it could not; empty for none
public record AccountPage(
        String by,
        String address,
        List<Key> passkeys,
        String codesSince,
        int drawer,
        List<Place> sessions,
        boolean needsSecond,
        boolean administrator,
        boolean recent,
        String notice,
        String typed,
        String wrong) {
    public AccountPage {
        passkeys = List.copyOf(passkeys);
        sessions = List.copyOf(sessions);
    }

    /// A passkey, with its moments in words.
    public record Key(long id, String name, String since) {
        static Key of(Passkey key) {
            var used = key.used().map(at -> "brugt " + Moments.said(at)).orElse("ikke brugt endnu");
            return new Key(key.id(), key.name(), "Lavet " + Moments.said(key.made()) + ", " + used);
        }
    }

    /// Somewhere she is signed in.
    public record Place(String key, String browser, String since, boolean here) {
        static Place of(OpenSession session) {
            return new Place(
                    session.key(),
                    session.browser(),
                    "Siden "
                            + Moments.said(session.begun())
                            + ", sidst brugt "
                            + Moments.said(session.used()),
                    session.here());
        }
    }
}
