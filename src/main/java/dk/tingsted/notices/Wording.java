package dk.tingsted.notices;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of a letter about changes, as the program proposes it. The secretariat reads it, and
/// may write it otherwise.
final class Wording {

    private Wording() {}

    static String subject(Programme programme) {
        return "Ændring i programmet for " + title(programme);
    }

    /// @param address of the conference's page
    static String text(Notice notice, Programme programme, String address, String by) {
        return "Kære "
                + notice.name()
                + "\n\nProgrammet for "
                + title(programme)
                + " er ændret. Det gælder for dig:\n\n"
                + told(notice.what())
                + "\n\nHele programmet står her: "
                + address
                + "\n\nVenlig hilsen\n"
                + by
                + "\n";
    }

    private static String told(List<DifferenceWords> what) {
        return what.stream().map(Wording::told).collect(Collectors.joining("\n"));
    }

    private static String told(DifferenceWords one) {
        return switch (one.sort()) {
            case "new" -> "– " + one.what() + ": " + one.becomes();
            case "gone" -> "– " + one.what() + ": " + one.was();
            default -> "– " + one.what() + ": " + changed(one);
        };
    }

    private static String changed(DifferenceWords one) {
        return one.was().isEmpty()
                ? one.becomes()
                : one.becomes().isEmpty()
                        ? "udgår (før: " + one.was() + ")"
                        : one.becomes() + " (før: " + one.was() + ")";
    }

    private static String title(Programme programme) {
        return Optional.ofNullable(programme.particulars().title()).orElse("konferencen");
    }
}
