package dk.tingsted.invitations;

import dk.tingsted.letters.Occasion;
import java.util.List;

/// Who would get a letter, and what it says, before any is laid in the outbox.
///
/// @param reminds whether it is a reminder
/// @param ready whether the link in the letter would lead anywhere
/// @param problem why nothing was sent; empty for nothing
/// @param list whose people they go to; empty for all
/// @param group whose people they go to; empty for all
/// @param chosen the numbers of those who were chosen; empty for all
/// @param first the first of those who get one
/// @param many how many get one
/// @param subject of the letter to the first of them; empty where there is none
/// @param text of the letter to the first of them, as plain text
public record MailingPage(
        String slug,
        String title,
        String by,
        boolean reminds,
        boolean ready,
        String problem,
        String list,
        String group,
        List<Long> chosen,
        int days,
        List<String> first,
        int many,
        String subject,
        String text) {

    public MailingPage {
        chosen = List.copyOf(chosen);
        first = List.copyOf(first);
    }

    /// The word of the occasion in an address.
    public String occasion() {
        return reminds ? "reminder" : "invitation";
    }

    static Occasion occasion(String word) {
        return word.equals("reminder") ? Occasion.ANSWER_REMINDER : Occasion.INVITATION;
    }

    /// "214 indbydelser".
    public String letters() {
        var one = reminds ? "påmindelse" : "indbydelse";
        return many + " " + one + (many == 1 ? "" : "r");
    }
}
