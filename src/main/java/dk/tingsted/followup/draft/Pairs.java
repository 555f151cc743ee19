package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// Which block of a draft is which block of the note as it is composed now. Several points have the
/// same source: those that say the same belong together, then those that say much the same, then
/// what is alone on both sides.
final class Pairs {

    /// Of the words of both together, so many must be in common.
    private static final double ALIKE = 0.5;

    /// Beyond so many blocks of one source each is looked at only as it stands: to hold all against
    /// all would take too long.
    private static final int MANY = 400;

    private final IdentityHashMap<Block, Kept> old = new IdentityHashMap<>();
    private final IdentityHashMap<Kept, Block> fresh = new IdentityHashMap<>();

    private Pairs() {}

    static Pairs of(List<Kept> before, List<Block> now) {
        var pairs = new Pairs();
        var sources = new HashSet<String>();
        for (var block : now) {
            if (sources.add(block.source())) {
                pairs.within(
                        before.stream()
                                .filter(one -> !one.isOwn() && one.source().equals(block.source()))
                                .toList(),
                        now.stream().filter(one -> one.source().equals(block.source())).toList());
            }
        }
        return pairs;
    }

    Optional<Kept> of(Block block) {
        return Optional.ofNullable(old.get(block));
    }

    boolean has(Kept one) {
        return fresh.containsKey(one);
    }

    private void within(List<Kept> before, List<Block> now) {
        now.stream().distinct().forEach(block -> same(before, now, block));
        match(before, now, Pairs::says);
        match(before, now, (one, block) -> composed(one).equals(block.words()));
        if (before.size() < MANY && now.size() < MANY) {
            match(before, now, (one, block) -> isAlike(composed(one), block.words()));
        }
        var left = before.stream().filter(one -> !fresh.containsKey(one)).toList();
        var rest = now.stream().filter(block -> !old.containsKey(block)).toList();
        // A title has another wording altogether and is still the title.
        if (before.size() == 1 && now.size() == 1 && left.size() == 1 && rest.size() == 1) {
            pair(left.getFirst(), rest.getFirst());
        }
    }

    private void match(List<Kept> before, List<Block> now, BiPredicate<Kept, Block> fits) {
        for (var block : now) {
            if (!old.containsKey(block)) {
                before.stream()
                        .filter(one -> !fresh.containsKey(one) && fits.test(one, block))
                        .findFirst()
                        .ifPresent(one -> pair(one, block));
            }
        }
    }

    private void pair(Kept one, Block block) {
        old.put(block, one);
        fresh.put(one, block);
    }

    /// Those that were composed of just this, in order; where there are fewer now, those that
    /// somebody edited go first.
    private void same(List<Kept> before, List<Block> now, Block block) {
        var equal = now.stream().filter(block::equals).toList();
        var left =
                before.stream()
                        .filter(one -> one.composed().equals(Optional.of(block)))
                        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        while (left.size() > equal.size()) {
            left.remove(left.stream().filter(Kept::isEdited).findFirst().orElseGet(left::getLast));
        }
        for (var n = 0; n < left.size(); n++) {
            pair(left.get(n), equal.get(n));
        }
    }

    /// Whether somebody put it as the source does now, or was told that it says so.
    private static boolean says(Kept one, Block block) {
        return one.block().equals(block) || one.news().equals(new Kept.News.Changed(block));
    }

    private static String composed(Kept one) {
        return one.composed().map(Block::words).orElse("");
    }

    private static boolean isAlike(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        int all = mine.size() + theirs.size() - both.size();
        return all > 0 && both.size() >= ALIKE * all;
    }

    private static Set<String> words(String text) {
        var words =
                new HashSet<>(
                        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
