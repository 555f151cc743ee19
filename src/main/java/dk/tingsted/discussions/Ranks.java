package dk.tingsted.discussions;

import java.util.List;
import java.util.Map;

/// Ids in natural order, and the place in it of the id that was met as number so-and-so.
final class Ranks {

    private final List<String> ids;
    private final int[] ranks;

    private Ranks(List<String> ids, int[] ranks) {
        this.ids = ids;
        this.ranks = ranks;
    }

    /// @param met from an id to the number by which it was met, from 0 on
    static Ranks of(Map<String, Integer> met) {
        var ids = met.keySet().stream().sorted(NaturalOrder.OF_IDS).toList();
        var ranks = new int[ids.size()];
        int rank = 0;
        for (var id : ids) {
            ranks[met.getOrDefault(id, 0)] = rank++;
        }
        return new Ranks(ids, ranks);
    }

    List<String> ids() {
        return ids;
    }

    int rank(int met) {
        return ranks[met];
    }

    int size() {
        return ids.size();
    }
}
