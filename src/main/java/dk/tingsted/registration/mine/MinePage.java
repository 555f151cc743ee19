package dk.tingsted.registration.mine;

import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One's own registration.
///
/// @param id sent along with every change, so that a page that was left open changes no other
/// @param did what was just done; empty for nothing
/// @param standing where she stands, in a sentence
/// @param why the rest of it; may be empty
/// @param tone `success`, `info` or `warning`
/// @param entrance null where she has nothing to go in to
/// @param cards what other parts of the program have for her
/// @param ask whom to write to when it is too late for changes by oneself
/// @param substitute the fields of the one who may take over
/// @param opened which part a form was sent from that is to be put right: `change`, `substitute` or
///   nothing
public record MinePage(
        Around around,
        long id,
        String name,
        String group,
        String did,
        String standing,
        String why,
        String tone,
        Acts acts,
        @Nullable Entrance entrance,
        List<OwnPart.Card> cards,
        String until,
        String ask,
        PersonPart person,
        List<Blank> substitute,
        List<Fault> faults,
        String opened,
        boolean hasFiles) {

    public MinePage {
        cards = List.copyOf(cards);
        substitute = List.copyOf(substitute);
        faults = List.copyOf(faults);
    }

    /// What she may do by herself now.
    public record Acts(
            boolean change, boolean withdraw, boolean substitute, boolean take, boolean leave) {}

    public boolean isWrong() {
        return !faults.isEmpty();
    }
}
