package dk.tingsted.invitations;

import java.util.List;

/// Those who are invited, a hundred at a time.
///
/// @param notice what was just done, in words; empty for nothing
/// @param figures how many there are of each state
/// @param query what is looked for
/// @param list the name of the list that is shown; empty for all
/// @param total how many the choice holds
/// @param export the address of the choice as a file
/// @param earlier the address of the hundred before; empty where there is none
/// @param later the address of the hundred after; empty where there is none
/// @param unwritten how many have had no letter yet
/// @param all how many are invited
public record InvitedPage(
        String slug,
        String title,
        String by,
        String notice,
        List<Figure> figures,
        String query,
        String state,
        String list,
        List<String> lists,
        List<Row> people,
        int total,
        String export,
        String earlier,
        String later,
        int unwritten,
        int all) {

    public InvitedPage {
        figures = List.copyOf(figures);
        lists = List.copyOf(lists);
        people = List.copyOf(people);
    }

    /// How many there are of one state.
    ///
    /// @param word of the state, in an address
    public record Figure(String word, String title, int number) {}

    /// One who is invited.
    ///
    /// @param who post, organisation and municipality, as far as they are known
    public record Row(
            long id,
            String name,
            String address,
            String who,
            String group,
            String list,
            String state,
            String tone) {}
}
