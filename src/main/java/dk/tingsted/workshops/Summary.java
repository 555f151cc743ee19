package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A division in the words of those who asked for it.
final class Summary {

    private Summary() {}

    static Assignment of(Table table, int[][] seats, Optional<Prices> prices, boolean proved) {
        var rooms = new TreeMap<String, List<@Nullable String>>();
        var unassigned = new ArrayList<String>();
        var outside = new ArrayList<String>();
        for (var p = 0; p < seats.length; p++) {
            var person = table.person(p);
            if (Arrays.stream(seats[p]).anyMatch(room -> room != Table.NONE)) {
                rooms.put(person.id(), ids(table, seats[p]));
            }
            if (Arrays.stream(seats[p]).anyMatch(room -> room == Table.NONE)) {
                unassigned.add(person.id());
            }
            if (isOutside(table, p, seats[p])) {
                outside.add(person.id());
            }
        }
        var profile = profile(table, seats);
        return new Assignment(
                Collections.unmodifiableSortedMap(rooms),
                List.copyOf(unassigned),
                List.copyOf(outside),
                cost(profile),
                profile,
                prices,
                proved);
    }

    private static List<@Nullable String> ids(Table table, int[] seats) {
        var ids = new ArrayList<@Nullable String>();
        for (var room : seats) {
            ids.add(room == Table.NONE ? null : table.wishes().rooms().get(room).id());
        }
        return Collections.unmodifiableList(ids);
    }

    private static boolean isOutside(Table table, int person, int[] seats) {
        int wishes = table.person(person).wishes().size();
        return Arrays.stream(seats)
                .anyMatch(room -> room != Table.NONE && table.cost(person, room) > wishes);
    }

    private static List<Integer> profile(Table table, int[][] seats) {
        var places = new int[table.levels().worst() + 1];
        for (var p = 0; p < seats.length; p++) {
            for (var room : seats[p]) {
                if (room != Table.NONE) {
                    places[table.cost(p, room)]++;
                }
            }
        }
        int last = places.length - 1;
        while (last > 0 && places[last] == 0) {
            last--;
        }
        return Arrays.stream(places, 1, last + 1).boxed().toList();
    }

    private static long cost(List<Integer> profile) {
        long cost = 0;
        for (var n = 0; n < profile.size(); n++) {
            cost += (n + 1L) * profile.get(n);
        }
        return cost;
    }
}
