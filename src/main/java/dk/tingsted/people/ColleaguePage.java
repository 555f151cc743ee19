package dk.tingsted.people;

import java.util.List;
import java.util.stream.Stream;

/// A colleague, as an administrator sees her.
///
/// @param address empty for one who signs in from the console
/// @param notice what was just done, or why it was not; empty for nothing
/// @param refused whether the notice is a refusal
public record ColleaguePage(
        String by,
        long id,
        String name,
        String address,
        boolean self,
        List<Given> roles,
        List<ConferenceTitles.Titled> conferences,
        String notice,
        boolean refused) {
    public ColleaguePage {
        roles = List.copyOf(roles);
        conferences = List.copyOf(conferences);
    }

    /// A role that she holds, in words.
    public record Given(long id, String words) {

        static Given of(Powers.Held held) {
            return new Given(held.id(), words(held));
        }

        static String words(Powers.Held held) {
            var where = held.conference();
            return held.role() == Role.ADMINISTRATOR
                    ? RoleWords.of(held.role())
                    : RoleWords.of(held.role())
                            + " i "
                            + (where == null ? "alle konferencer" : where.value());
        }
    }

    /// A role to choose.
    public record Choice(String word, String name, String meaning) {}

    /// All roles, from the one that may most.
    public static List<Choice> choices() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.word(), RoleWords.of(role), RoleWords.meaning(role)))
                .toList();
    }
}
