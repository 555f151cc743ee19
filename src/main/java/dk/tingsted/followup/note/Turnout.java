package dk.tingsted.followup.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How many took part, by group, so that no number tells about one person: a group of few is
/// counted with others, and with so many others that nobody can take the difference.
///
/// @param all of them
/// @param groups that are told, in the order of the set-up
/// @param others how many belong to those that are not; 0 for none
record Turnout(int all, List<Group> groups, int others) {

    /// Fewer would know each other.
    static final int FEWEST = 3;

    Turnout {
        groups = List.copyOf(groups);
    }

    /// A group and how many of it took part.
    public record Group(String name, int people) {}

    static Turnout of(List<Group> counted) {
        var there = counted.stream().filter(group -> group.people() > 0).toList();
        int all = there.stream().mapToInt(Group::people).sum();
        var told = new ArrayList<>(there.stream().filter(one -> one.people() >= FEWEST).toList());
        while (isTelling(all, there.size(), told)) {
            told.remove(told.stream().min(Comparator.comparingInt(Group::people)).orElseThrow());
        }
        return new Turnout(all, told, all - told.stream().mapToInt(Group::people).sum());
    }

    /// Whether what is left out is one group, or few, which anybody could reckon.
    private static boolean isTelling(int all, int there, List<Group> told) {
        int left = all - told.stream().mapToInt(Group::people).sum();
        return !told.isEmpty() && left > 0 && (left < FEWEST || there - told.size() < 2);
    }
}
