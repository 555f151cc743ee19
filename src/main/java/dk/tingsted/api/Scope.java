package dk.tingsted.api;

import java.util.Arrays;
import java.util.Optional;

/// What a token opens.
enum Scope {
    READ_PROGRAMME("read:programme", "Læse programmet"),
    READ_REGISTRATIONS("read:registrations", "Læse tilmeldinger, med navne og mailadresser"),
    WRITE_REGISTRATIONS("write:registrations", "Tilmelde og melde fra"),
    READ_NEEDS("read:needs", "Læse kost og særlige behov, sammen med tilmeldinger"),
    CHECK_IN("checkin", "Registrere, at nogen er kommet"),
    READ_POINTS("read:points", "Læse drøftelsernes punkter og noterne");

    private final String word;
    private final String told;

    Scope(String word, String told) {
        this.word = word;
        this.told = told;
    }

    /// As programs write it.
    String word() {
        return word;
    }

    /// As it is told to the organiser.
    String told() {
        return told;
    }

    static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
