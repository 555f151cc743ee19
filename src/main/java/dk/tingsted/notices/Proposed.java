package dk.tingsted.notices;

import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of a letter about changes, as the program proposes it. The secretariat reads it, and
/// may write it otherwise.
final class Proposed {

    private Proposed() {}

    static String subject(Programme programme) {
        return "Ændring i programmet for " + title(programme);
    }

    /// To one person.
    ///
    /// @param address of the conference's page
    static String text(Notice notice, Programme programme, String address, String by) {
        return "Kære "
                + notice.name()
                + "\n\nProgrammet for "
                + title(programme)
                + " er ændret. Det gælder for dig:\n\n"
                + told(notice.what(), Words.DANISH)
                + "\n\nHele programmet står her: "
                + address
                + "\n\nVenlig hilsen\n"
                + by
                + "\n";
    }

    /// To all who come: what the conference writes on such occasions, with the changes in it as
    /// text that can be read and written otherwise; at the end, where it leaves no room for them.
    static Wording forAll(Texts.ForConference texts, Tongue tongue, List<DifferenceWords> what) {
        var wording = texts.wording(Occasion.CHANGE_NOTICE, tongue);
        var room = Placeholder.WHAT_CHANGED.written(tongue);
        var changes =
                asWritten(told(what, tongue == Tongue.ENGLISH ? Words.ENGLISH : Words.DANISH));
        return new Wording(
                wording.subject(),
                wording.text().contains(room)
                        ? wording.text().replace(room, changes)
                        : wording.text().strip() + "\n\n" + changes);
    }

    /// What a programme says is text, whatever Markdown or a placeholder would make of it.
    private static String asWritten(String text) {
        return text.replaceAll("[\\\\\\[\\]*_`<]|&(?=#?\\w+;)", "\\\\$0");
    }

    private static String told(List<DifferenceWords> what, Words words) {
        return what.stream()
                .map(one -> told(one, words).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String told(DifferenceWords one, Words words) {
        return switch (one.sort()) {
            case "new" -> "– " + one.what() + ": " + one.becomes();
            case "gone" -> "– " + one.what() + ": " + one.was();
            default -> "– " + one.what() + ": " + changed(one, words);
        };
    }

    private static String changed(DifferenceWords one, Words words) {
        var before = words.say("før: ", "before: ") + one.was();
        return one.was().isEmpty()
                ? one.becomes()
                : one.becomes().isEmpty()
                        ? words.say("udgår", "not any more") + " (" + before + ")"
                        : one.becomes() + " (" + before + ")";
    }

    private static String title(Programme programme) {
        return Optional.ofNullable(programme.particulars().title()).orElse("konferencen");
    }
}
