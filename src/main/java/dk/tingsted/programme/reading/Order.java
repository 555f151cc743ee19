package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets right what the columns of a page have mixed: where every entry of a day prints both its
/// times and the times fit each other in one order only, that is the order meant.
final class Order {

    private Order() {}

    static List<Draft> ofColumns(List<Draft> drafts) {
        var ordered = new ArrayList<Draft>();
        int from = 0;
        while (from < drafts.size()) {
            int to = from;
            while (to < drafts.size() && drafts.get(to).day() == drafts.get(from).day()) {
                to++;
            }
            ordered.addAll(day(drafts.subList(from, to)));
            from = to;
        }
        return ordered;
    }

    private static List<Draft> day(List<Draft> drafts) {
        if (drafts.size() < 3
                || !drafts.stream()
                        .allMatch(draft -> draft.start() != null && draft.end() != null)) {
            return drafts;
        }
        var sorted =
                drafts.stream()
                        .sorted(Comparator.comparing(draft -> String.valueOf(draft.start())))
                        .toList();
        for (int at = 1; at < sorted.size(); at++) {
            var end = sorted.get(at - 1).end();
            var start = sorted.get(at).start();
            if (end == null || start == null || end.isAfter(start)) {
                return drafts;
            }
        }
        return sorted;
    }
}
