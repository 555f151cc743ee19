package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The wishes in a form: a number for each workshop, of which some may be left out.
///
/// @param ranked what was wished, the best first
/// @param typed the numbers as they were typed, by workshop
record WishReading(List<ItemId> ranked, Map<ItemId, String> typed, List<Fault> faults) {

    WishReading {
        ranked = List.copyOf(ranked);
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }

    static WishReading of(Block block, Sent sent, Words words) {
        var typed = new HashMap<ItemId, String>();
        var ranks = new TreeMap<Integer, Item>();
        var faults = new ArrayList<Fault>();
        for (var item : block.workshops()) {
            var text = sent.text(field(item));
            typed.put(item.id(), text);
            if (!text.isEmpty()) {
                read(block, item, text, ranks, faults, words);
            }
        }
        return new WishReading(ranks.values().stream().map(Item::id).toList(), typed, faults);
    }

    static String field(Item item) {
        return "rank-" + item.id();
    }

    private static void read(
            Block block,
            Item item,
            String text,
            TreeMap<Integer, Item> ranks,
            List<Fault> faults,
            Words words) {
        int most = block.workshops().size();
        int rank = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (rank < 1 || rank > most) {
            faults.add(
                    fault(
                            item,
                            words.say(
                                    "Vælg et nummer fra 1 til " + most + ".",
                                    "Choose a number from 1 to " + most + ".")));
            return;
        }
        var other = ranks.putIfAbsent(rank, item);
        if (other != null) {
            faults.add(
                    fault(
                            item,
                            words.say(
                                            "To workshops er sat som nummer %d: »%s« og »%s«. Giv dem hver sit nummer.",
                                            "Two workshops are number %d: “%s” and “%s”. Give each a number of its own.")
                                    .formatted(rank, other.title(), item.title())));
        }
    }

    private static Fault fault(Item item, String text) {
        return new Fault(field(item), text, null, null);
    }
}
