package dk.tingsted.registration.planned;

import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonPart.Tick;
import java.util.List;

/// What goes by itself, when and to how many; what is decided about it, and what has gone.
///
/// @param did what was just done; empty for nothing
/// @param clock whose clock the hours are by, where it is not the Danish one; empty otherwise
/// @param meets whether the fields of a meeting are shown
public record PlannedPage(
        String slug,
        String title,
        String by,
        String did,
        List<Card> cards,
        Settings settings,
        String clock,
        boolean meets,
        List<Fault> faults) {

    public PlannedPage {
        cards = List.copyOf(cards);
        faults = List.copyOf(faults);
    }

    /// What can be changed.
    public record Settings(
            Tick links,
            Blank days,
            Tick dayBefore,
            Tick thanks,
            Blank hour,
            Blank meeting,
            Blank minutes) {}

    /// One letter.
    ///
    /// @param code as it stands in addresses
    /// @param state in a word or two
    /// @param tone `success`, `info` or `warning`
    /// @param told when it goes and to how many, in sentences
    /// @param gone what has gone, in a sentence; empty for nothing
    public record Card(
            String code,
            String occasion,
            String title,
            String state,
            String tone,
            List<String> told,
            String gone,
            Act act) {

        public Card {
            told = List.copyOf(told);
        }
    }

    /// What the button does.
    public enum Act {
        NONE,
        HOLD,
        LET_GO,
        SEND,
        WRITE
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }
}
