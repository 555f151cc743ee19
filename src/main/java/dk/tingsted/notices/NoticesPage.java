package dk.tingsted.notices;

import java.util.List;

/// The letters of a conference: those to be read first, then what became of the others.
///
/// @param notice what was just done, in words; empty for nothing
/// @param sends whether the outbox sends what is released; otherwise somebody does it by hand
/// @param wrong whether something that was typed could not be used
/// @param toAll the letter to all who come, where there is one to read; never more than one
public record NoticesPage(
        String slug,
        String title,
        String by,
        String notice,
        boolean sends,
        boolean wrong,
        List<ToAll> toAll,
        List<ToRead> waiting,
        List<PastToAll> pastToAll,
        List<Past> past) {

    public NoticesPage {
        toAll = List.copyOf(toAll);
        waiting = List.copyOf(waiting);
        pastToAll = List.copyOf(pastToAll);
        past = List.copyOf(past);
    }

    /// How many could go as they are.
    public long ready() {
        return waiting.stream().filter(letter -> !letter.address().isEmpty()).count();
    }

    /// The letter to all who come, with what was typed in it.
    ///
    /// @param readers how many get it
    /// @param english how many of them in English
    /// @param moves whether the entry in their calendars goes with it
    /// @param field what could not be used, `da-subject`; empty for nothing
    public record ToAll(
            long id,
            int readers,
            int english,
            boolean moves,
            List<Tongued> texts,
            String field,
            String why) {

        public ToAll {
            texts = List.copyOf(texts);
        }

        /// "214 deltagere".
        public String people() {
            return readers == 1 ? "1 deltager" : readers + " deltagere";
        }

        public boolean isWrong(String name) {
            return field.equals(name);
        }
    }

    /// The letter in one tongue.
    ///
    /// @param code of the tongue
    /// @param called in Danish; empty for Danish, which needs no name
    /// @param shown whether somebody reads it
    /// @param filledIn what is filled in for each, in brackets
    /// @param sample the letter to the first who does
    public record Tongued(
            String code,
            String called,
            boolean shown,
            String subject,
            String text,
            int rows,
            String filledIn,
            String sampleSubject,
            String sample) {}

    /// A letter to all who come that nobody has to read any more.
    public record PastToAll(
            long id, int edition, String state, String when, String subject, String text) {}

    /// A letter to read, with what was typed in it.
    ///
    /// @param field what could not be used, empty for nothing
    public record ToRead(
            long id,
            String name,
            String address,
            String subject,
            String text,
            int rows,
            String field,
            String why) {

        public boolean isWrong(String name) {
            return field.equals(name);
        }
    }

    /// A letter that nobody has to read any more.
    ///
    /// @param mail opens it in a mail program; empty unless it is to be sent
    public record Past(
            long id,
            String name,
            String address,
            String subject,
            String text,
            String state,
            String when,
            String mail) {}
}
