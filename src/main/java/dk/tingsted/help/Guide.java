package dk.tingsted.help;

import java.util.Arrays;
import java.util.Optional;

/// One of the guides. It lies in `docs` under its file's name, and in the program under `guides`.
enum Guide {
    SECRETARIAT("sekretariat", "da/sekretariat.md", "da", "Til sekretariatet"),
    RUNNING("drift", "da/drift.md", "da", "Til IT: installation og drift"),
    MANY_MACHINES("drift-flere", "da/drift-flere.md", "da", "Til IT: flere maskiner"),
    WATCHING("overvaagning", "da/overvaagning.md", "da", "Til IT: overvågning"),
    SETTINGS("indstillinger", "da/indstillinger.md", "da", "Til IT: indstillinger"),
    PARTICIPANTS("deltager", "da/deltager.md", "da", "Til deltagere"),
    PARTICIPANTS_ENGLISH("participant", "participant.md", "en", "For participants");

    private final String word;
    private final String file;
    private final String language;
    private final String name;

    Guide(String word, String file, String language, String name) {
        this.word = word;
        this.file = file;
        this.language = language;
        this.name = name;
    }

    /// In the address.
    String word() {
        return word;
    }

    String file() {
        return file;
    }

    String language() {
        return language;
    }

    /// In a list of guides.
    String listed() {
        return name;
    }

    static Optional<Guide> at(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /// The one that a link in another means, `drift.md#start`.
    static Optional<Guide> linked(String destination) {
        var file = destination.replaceFirst("#.*", "").replaceFirst(".*/", "");
        return Arrays.stream(values()).filter(one -> one.file.endsWith(file)).findFirst();
    }
}
