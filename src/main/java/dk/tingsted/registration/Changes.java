package dk.tingsted.registration;

import static java.util.stream.Collectors.joining;

import dk.tingsted.programme.Language;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is written otherwise about a person, a line for each; answers stand in the letter as they
/// are now.
final class Changes {

    private Changes() {}

    static String of(Registration was, Registration becomes) {
        boolean english = becomes.language() == Language.ENGLISH;
        var before = was.person();
        var after = becomes.person();
        var changes =
                Stream.of(
                                line(english ? "Name" : "Navn", before.name(), after.name()),
                                line(
                                        english ? "E-mail" : "Mail",
                                        before.address(),
                                        after.address()),
                                line(english ? "Phone" : "Telefon", before.phone(), after.phone()),
                                line(english ? "Post" : "Stilling", before.post(), after.post()),
                                line("Organisation", before.organisation(), after.organisation()),
                                line(
                                        english ? "Municipality" : "Kommune",
                                        before.municipality(),
                                        after.municipality()))
                        .filter(line -> !line.isEmpty())
                        .collect(joining("\n"));
        return changes.isEmpty() ? english ? "Your choices" : "Dine valg" : changes;
    }

    private static String line(String what, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? ""
                : what + ": " + Objects.requireNonNullElse(after, "–");
    }
}
