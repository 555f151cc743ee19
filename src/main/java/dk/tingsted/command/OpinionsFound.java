package dk.tingsted.command;

import dk.tingsted.discussions.Opinions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `opinions`: from votes to groups that think alike and to what all agree on.
final class OpinionsFound {

    private OpinionsFound() {}

    static int run(List<String> words, Console console) {
        return JsonFile.run(words, console, file -> Optional.of(answer(file)));
    }

    private static String answer(Path file) {
        var given = VotesReading.read(file);
        return OpinionsJson.of(
                given.groups().isEmpty()
                        ? Opinions.of(given.votes(), given.moderatedOut())
                        : Opinions.of(given.votes(), given.moderatedOut(), given.groups()));
    }
}
