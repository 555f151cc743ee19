package dk.tingsted.people;

import java.util.Set;

/// Roles in the words of the secretariat.
public final class RoleWords {

    private RoleWords() {}

    public static String of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Administrator";
            case SECRETARIAT -> "Sekretariat";
            case NOTE_TAKER -> "Referent";
            case DOOR -> "Indgang";
            case READER -> "Læser";
            case NEEDS -> "Kost og tilgængelighed";
        };
    }

    /// What the role is for, as a line beside its name.
    public static String meaning(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "alt i alle konferencer, kolleger og indstillinger";
            case SECRETARIAT -> "program, tilmelding, breve og offentliggørelse";
            case NOTE_TAKER -> "læser programmet og skriver noter";
            case DOOR -> "ser deltagernes navne og tager imod dem";
            case READER -> "læser programmet og ser tal, men retter intet";
            case NEEDS -> "ser den enkeltes kost og behov; gives oven i Sekretariat";
        };
    }

    /// `Læser og Indgang`, in the order of the list of roles; empty for none.
    public static String of(Set<Role> roles) {
        var words = roles.stream().sorted().map(RoleWords::of).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " og " + words.getLast();
    }
}
