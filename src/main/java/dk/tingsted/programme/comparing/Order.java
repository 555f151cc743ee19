package dk.tingsted.programme.comparing;

import dk.tingsted.programme.ItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which items changed their place among the others. As few as possible: those that are not in the
/// longest row that both orders share.
final class Order {

    private Order() {}

    static Set<ItemId> moved(List<ItemId> before, List<ItemId> after) {
        var common = new ArrayList<>(after);
        common.retainAll(new HashSet<>(before));
        var places = common.stream().map(before::indexOf).toList();
        var moved = new HashSet<>(common);
        longestRise(places).forEach(at -> moved.remove(common.get(at)));
        return moved;
    }

    /// The indexes of a longest rising row, last first (patience sorting).
    private static List<Integer> longestRise(List<Integer> places) {
        var piles = new ArrayList<Integer>();
        var before = new ArrayList<Integer>();
        for (int at = 0; at < places.size(); at++) {
            int pile = pile(places, piles, places.get(at));
            before.add(pile == 0 ? -1 : piles.get(pile - 1));
            if (pile == piles.size()) {
                piles.add(at);
            } else {
                piles.set(pile, at);
            }
        }
        var row = new ArrayList<Integer>();
        for (int at = piles.isEmpty() ? -1 : piles.getLast(); at >= 0; at = before.get(at)) {
            row.add(at);
        }
        return row;
    }

    private static int pile(List<Integer> places, List<Integer> piles, int place) {
        int low = 0;
        int high = piles.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(piles.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
