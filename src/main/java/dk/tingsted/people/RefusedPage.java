package dk.tingsted.people;

import java.util.Set;

/// The page for one who may be here, but not do that.
///
/// @param are what she is here, `Læser`; empty for nothing
/// @param needed who may, `Sekretariat`
public record RefusedPage(String by, String are, String needed) {

    /// Made for one who was turned away.
    ///
    /// @param held her roles where it is done
    public static RefusedPage of(Organiser by, Deed deed, Set<Role> held) {
        return new RefusedPage(by.name(), RoleWords.of(held), needed(deed));
    }

    /// Whoever looks after the installation may nearly everything, and is the one to ask.
    private static String needed(Deed deed) {
        if (deed == Deed.SEE_NEEDS) {
            return RoleWords.of(Role.SECRETARIAT) + " sammen med " + RoleWords.of(Role.NEEDS);
        }
        var below =
                deed.roles().stream()
                        .filter(role -> role != Role.ADMINISTRATOR)
                        .map(RoleWords::of)
                        .sorted()
                        .toList();
        return below.isEmpty() ? RoleWords.of(Role.ADMINISTRATOR) : String.join(" eller ", below);
    }
}
