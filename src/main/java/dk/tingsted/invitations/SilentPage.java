package dk.tingsted.invitations;

import dk.tingsted.registration.InvitedAnswers.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Who of the invited has not answered.
///
/// @param list that is shown; empty for all
/// @param group that is shown; empty for all
/// @param shares each group of each list, in the order they were added
/// @param people the first of those who have not answered
/// @param silent how many have not
/// @param due how many of them a reminder would go to now
/// @param unwritten how many of them have had no letter yet
/// @param query the choice as the end of an address
public record SilentPage(
        String slug,
        String title,
        String by,
        String list,
        String group,
        List<String> lists,
        List<String> groups,
        List<Share> shares,
        List<InvitedPage.Row> people,
        int silent,
        int due,
        int unwritten,
        int days,
        String query) {

    private static final int NAMED = 200;

    public SilentPage {
        lists = List.copyOf(lists);
        groups = List.copyOf(groups);
        shares = List.copyOf(shares);
        people = List.copyOf(people);
    }

    /// How one group of one list has answered.
    public record Share(String list, String group, Count count, String query) {}

    static SilentPage of(
            String slug,
            String title,
            String by,
            Part part,
            List<Invitation> all,
            int due,
            int days) {
        var silent = all.stream().filter(part::includes).filter(Answers::isSilent).toList();
        return new SilentPage(
                slug,
                title,
                by,
                part.list(),
                part.group(),
                all.stream().map(Invitation::list).distinct().toList(),
                all.stream().map(Part::group).distinct().toList(),
                shares(all),
                silent.stream().limit(NAMED).map(Overview::row).toList(),
                silent.size(),
                due,
                (int) silent.stream().filter(one -> one.facts().awaitsLetter()).count(),
                days,
                part.query());
    }

    private static List<Share> shares(List<Invitation> all) {
        var parts =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> new Part(one.list(), Part.group(one)),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var shares = new ArrayList<Share>();
        parts.forEach((part, some) ->
                shares.add(
                        new Share(part.list(), part.group(), Answers.count(some), part.query())));
        return shares;
    }
}
