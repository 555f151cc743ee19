package dk.tingsted.workshops;

import java.util.List;
import java.util.Set;

/// Those who must be in the same room: mostly one person.
///
/// @param members in the order of their ids
/// @param places rooms that it still needs: one for each slot, less what was promised
/// @param only the one room that it may be in, or [Table#NONE] for any
/// @param shut rooms where one is sure to be whom it must not meet
record Unit(List<Integer> members, int places, int only, Set<Integer> shut) {
    Unit {
        members = List.copyOf(members);
        shut = Set.copyOf(shut);
    }

    int size() {
        return members.size();
    }

    int first() {
        return members.getFirst();
    }

    boolean mayEnter(int room, Table table) {
        return (only == Table.NONE || only == room)
                && !shut.contains(room)
                && size() <= table.seats()[room]
                && members.stream().allMatch(member -> mayEnter(member, room, table));
    }

    private static boolean mayEnter(int member, int room, Table table) {
        return table.fits(member, room) && table.held()[member] != room;
    }
}
