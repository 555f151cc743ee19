package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Drawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page to register on.
///
/// @param titleLanguage of the conference's title where that is not the page's, else null
/// @param state whether it can be sent now
/// @param told what comes of it when it cannot, or what hours hold when it can
/// @param alarm what became of a form that was not taken for another reason than its fields; null
///   when there is none
/// @param waits the box with which one joins the queue; null where nobody needs to
/// @param filler who gets the receipt when several are registered
/// @param purpose of asking; null where it is not written yet
/// @param notice how what is written is used
/// @param organisations that are suggested
/// @param preview whether it is only to be looked at
public record FormPage(
        Around around,
        @Nullable String titleLanguage,
        State state,
        String told,
        @Nullable Alarm alarm,
        List<Fault> faults,
        String key,
        List<PersonPart> people,
        Blank filler,
        PersonPart.@Nullable Tick waits,
        boolean mayAdd,
        boolean hasFiles,
        @Nullable String purpose,
        Drawn notice,
        Drawn organisations,
        boolean preview) {

    public FormPage {
        faults = List.copyOf(faults);
        people = List.copyOf(people);
    }

    /// Whether a form can be sent.
    public enum State {
        NOT_YET,
        OPEN,
        CLOSED
    }

    /// Why a form was not taken.
    ///
    /// @param lines further lines, may be none
    public record Alarm(String heading, List<String> lines) {

        public Alarm {
            lines = List.copyOf(lines);
        }
    }

    /// Whether there is a form on the page: a late one is kept to be copied from.
    public boolean hasForm() {
        return state == State.OPEN || alarm != null || preview;
    }

    /// Whom a fault is about, where there are several.
    public String of(Fault fault) {
        return people.size() < 2
                ? ""
                : people.stream()
                        .filter(person -> fault.field().startsWith(person.fieldPrefix()))
                        .map(person -> person.heading() + " – ")
                        .findFirst()
                        .orElse("");
    }

    public boolean isWrong() {
        return alarm != null || !faults.isEmpty();
    }
}
