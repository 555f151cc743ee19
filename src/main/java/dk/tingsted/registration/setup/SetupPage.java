package dk.tingsted.registration.setup;

import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Choice;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonPart.Tick;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where registration is set up.
///
/// @param state in a sentence
/// @param tone of the state: `success`, `warning` or `info`
/// @param did what was just done; empty for nothing
/// @param missing what must be done before registration can open
/// @param opening what can be done about it now
/// @param standard the names of groups that are added with one click
/// @param suggestions the questions that are added with one click
/// @param added the form of a new question
/// @param faulty the section that the faults are in, `hours`; empty where there are none
public record SetupPage(
        String slug,
        String title,
        String by,
        String state,
        String tone,
        String did,
        List<Fault> faults,
        List<Missing> missing,
        Opening opening,
        List<Moment> moments,
        Blank places,
        Blank offer,
        Tick needs,
        Tick list,
        List<GroupRow> groups,
        Blank newGroup,
        List<String> standard,
        List<QuestionRow> questions,
        List<String> suggestions,
        QuestionRow added,
        List<Blank> notice,
        String faulty) {

    public SetupPage {
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
        moments = List.copyOf(moments);
        groups = List.copyOf(groups);
        standard = List.copyOf(standard);
        questions = List.copyOf(questions);
        suggestions = List.copyOf(suggestions);
        notice = List.copyOf(notice);
    }

    /// What the buttons at the top do.
    public enum Opening {
        CAN_OPEN,
        CANNOT_OPEN,
        CAN_CLOSE,
        IS_OVER
    }

    /// What must be done first.
    ///
    /// @param section where on the page it is put right
    public record Missing(String text, String section) {}

    /// A date and a time.
    public record Moment(String label, String hint, Blank date, Blank time) {}

    /// A group, and the fields it is changed in.
    ///
    /// @param open whether what is seldom needed is unfolded
    public record GroupRow(
            long id,
            Blank name,
            Blank english,
            Blank places,
            Blank domain,
            Tick invited,
            boolean open) {}

    /// A question, and the fields it is changed in.
    ///
    /// @param id 0 for a new one
    /// @param told what the closed row says of it
    /// @param kinds how it may be answered; null where that stands
    /// @param options null where there are none to write
    /// @param groups null where there are none to choose
    /// @param after the earlier answers that it may hang on; null where there are none
    public record QuestionRow(
            long id,
            String heading,
            String told,
            Blank text,
            Blank english,
            Blank help,
            Tick required,
            @Nullable Choice kinds,
            @Nullable Blank options,
            @Nullable Choice groups,
            @Nullable Choice after,
            boolean open) {}

    public boolean isWrong() {
        return !faults.isEmpty();
    }
}
