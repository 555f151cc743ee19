package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One's own workshops: where one wishes, chooses and goes in.
///
/// @param titleLanguage of the titles where that is not the page's, else null
/// @param registration whose page it is, for a form that was left open
/// @param state changes when something else can be done
/// @param live where it is followed
/// @param clock the moment it tells about, as a machine reads it
/// @param ask whom she would like to be with; null where nothing is left to divide
/// @param plenary where all meet; null where that is not on a screen, or not open yet
/// @param did what was just done; empty for nothing
/// @param alarm why nothing was changed; null where something was
public record WorkshopsPage(
        Around around,
        @Nullable String titleLanguage,
        long registration,
        String state,
        String live,
        String clock,
        boolean mayChoose,
        List<Part> parts,
        @Nullable Ask ask,
        @Nullable String plenary,
        String did,
        @Nullable String alarm,
        List<Fault> faults) {

    public WorkshopsPage {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    WorkshopsPage with(Ask typed) {
        return new WorkshopsPage(
                around,
                titleLanguage,
                registration,
                state,
                live,
                clock,
                mayChoose,
                parts,
                typed,
                plenary,
                did,
                alarm,
                faults);
    }

    /// What can be done in a block.
    public enum Mode {
        SOON,
        WISH,
        PICK,
        COUNTING,
        SEATED,
        LATE,
        FREE
    }

    /// A block.
    ///
    /// @param hours `16.55–17.30`
    /// @param lead what to do, in a sentence or two
    /// @param closes when the window closes, as a machine reads it; null where none is open
    /// @param seat where she is to be; null where she has no place
    /// @param seal by which the lottery can be checked; null where nothing is drawn
    public record Part(
            String id,
            String title,
            String hours,
            Mode mode,
            String lead,
            @Nullable String closes,
            @Nullable Seat seat,
            List<Option> options,
            @Nullable Seal seal) {

        public Part {
            options = List.copyOf(options);
        }

        /// Whether the page asks for something, so that it must not load anew by itself.
        boolean isAsking() {
            return mode == Mode.WISH || mode == Mode.PICK || mode == Mode.LATE;
        }

        /// Whether a place can be taken by a press.
        public boolean isTaking() {
            return mode == Mode.PICK || mode == Mode.LATE;
        }
    }

    /// Where she is to be.
    ///
    /// @param room null where nobody said
    /// @param enters when she can go in, in words; null where it is not on a screen, or over
    /// @param door where she goes in; null as long as she cannot
    /// @param why how she came by it; empty where she chose it herself
    public record Seat(
            String title,
            String who,
            @Nullable String room,
            @Nullable String enters,
            @Nullable String door,
            String why,
            boolean isHost) {}

    /// A workshop among others.
    ///
    /// @param who speaks in it
    /// @param rank as it was wished or typed; empty for none
    /// @param free how many places are left; null where that is not told
    /// @param hasSteps whether one cannot come in without
    /// @param door for those who go where they like; null where there is none
    public record Option(
            String id,
            String title,
            String who,
            @Nullable String room,
            String rank,
            @Nullable Integer free,
            boolean hasSteps,
            boolean isMine,
            @Nullable String door) {

        public boolean isFull() {
            return free != null && free <= 0;
        }
    }

    /// What she asks for besides her wishes.
    ///
    /// @param company as she wrote it; empty for nobody
    /// @param told how far that is, in a sentence; empty for nothing
    /// @param fault what is the matter with it; null for nothing
    public record Ask(
            String action, String company, String told, boolean stepFree, @Nullable String fault) {}

    /// What the lottery is fixed by.
    ///
    /// @param digest of the seed
    /// @param seed empty until it is drawn
    /// @param input the digest of what was divided; empty until it is
    /// @param proof what is known of the division, in a sentence; empty until it is told
    public record Seal(String digest, String seed, String input, String proof) {}

    public String say(String danish, String english) {
        return around.say(danish, english);
    }

    public boolean isWrong() {
        return alarm != null || !faults.isEmpty();
    }

    /// Whether a reader without scripts is best served by a page that loads again.
    public boolean isWaiting() {
        return parts.stream().noneMatch(Part::isAsking);
    }

    /// The numbers that can be given, from 1.
    public List<Integer> ranks(Part part) {
        return IntStream.rangeClosed(1, part.options().size()).boxed().toList();
    }

    public String rank(int number) {
        return say(number + ". ønske", "Wish " + number);
    }
}
