package dk.tingsted.invitations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far an invitation has come.
enum State {
    NEW("Ikke skrevet til"),
    POSTED("Brevet ligger klar"),
    SENT("Sendt, intet svar"),
    OPENED("Har åbnet linket"),
    CAME("Tilmeldt"),
    DECLINED("Kommer ikke"),
    RETURNED("Brevet kom ikke frem"),
    OPTED_OUT("Vil ikke have indbydelser");

    private final String title;

    State(String title) {
        this.title = title;
    }

    /// In Danish, for the secretariat.
    String title() {
        return title;
    }

    /// In an address.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<State> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
