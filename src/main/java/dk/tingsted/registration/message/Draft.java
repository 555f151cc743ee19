package dk.tingsted.registration.message;

import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Mailings.Message;
import java.util.UUID;

/// A message as it was typed.
///
/// @param key of the form; a form that comes twice is one message
record Draft(Wording wording, Tongue tongue, UUID key) {

    Message message() {
        return new Message(wording, tongue == Tongue.ENGLISH ? Language.ENGLISH : Language.DANISH);
    }
}
