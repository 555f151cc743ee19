package dk.tingsted.followup.draft;

import static java.util.stream.Collectors.toSet;

import dk.tingsted.followup.note.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Composes a draft again: three ways, block by block. What nobody edited follows its source; what
/// somebody edited stays, and is told what its source says now; what was removed stays away; what
/// somebody wrote herself, or put in its place by hand, stays behind what it stood behind. Else the
/// order is that of the note as it is composed now.
///
/// @param draft as it is afterwards, the removed among it
/// @param added, changed and gone how many blocks are new, follow a source that says something
///   else, or went with their source
public record Recomposing(List<Kept> draft, int added, int changed, int gone) {

    public Recomposing {
        draft = List.copyOf(draft);
    }

    /// Whether anything is otherwise than it was.
    public boolean isNews() {
        return added + changed + gone > 0;
    }

    static Recomposing of(List<Kept> before, List<Block> now) {
        var pairs = Pairs.of(before, now);
        var result = new ArrayList<Kept>();
        int added = 0;
        int changed = 0;
        result.addAll(staying(before, 0, pairs));
        for (var block : now) {
            var old = pairs.of(block);
            var follows = old.isPresent() ? after(old.get(), block) : fresh(block, before);
            result.add(follows);
            added += old.isPresent() ? 0 : 1;
            changed += old.isPresent() && isChanged(old.get(), block) ? 1 : 0;
            if (old.isPresent()) {
                result.addAll(staying(before, before.indexOf(old.get()) + 1, pairs));
            }
        }
        int gone =
                (int)
                        before.stream()
                                .filter(one -> !one.isOwn() && !one.removed() && !pairs.has(one))
                                .filter(one -> !(one.news() instanceof Kept.News.Gone))
                                .count();
        return new Recomposing(placed(before, result), added, changed, gone);
    }

    private static List<Kept> placed(List<Kept> before, List<Kept> result) {
        var moved = before.stream().filter(Kept::moved).map(Kept::id).collect(toSet());
        var placed =
                new ArrayList<>(result.stream().filter(one -> !moved.contains(one.id())).toList());
        for (var one : before) {
            result.stream()
                    .filter(now -> one.moved() && now.id() == one.id())
                    .findFirst()
                    .ifPresent(now -> placed.add(behind(before, one, placed), now));
        }
        return placed;
    }

    /// Behind the nearest of those that it stood behind.
    private static int behind(List<Kept> before, Kept one, List<Kept> placed) {
        var ids = placed.stream().map(Kept::id).toList();
        return before.subList(0, before.indexOf(one)).reversed().stream()
                .map(Kept::id)
                .filter(ids::contains)
                .findFirst()
                .map(id -> ids.indexOf(id) + 1)
                .orElse(0);
    }

    /// Nothing is new in a draft that was only just begun.
    private static Kept fresh(Block block, List<Kept> before) {
        return Kept.of(block, before.isEmpty() ? new Kept.News.None() : new Kept.News.Added());
    }

    private static boolean isChanged(Kept old, Block now) {
        return !old.removed()
                && !old.composed().equals(Optional.of(now))
                && !old.block().equals(now)
                && !old.news().equals(new Kept.News.Changed(now));
    }

    /// A removed block has no news: whoever removed it did not want it.
    private static Kept after(Kept old, Block now) {
        if (old.removed()) {
            return old.against(now);
        }
        if (!old.isEdited() || old.block().equals(now)) {
            return old.following(now);
        }
        return old.composed().equals(Optional.of(now))
                ? old.told(new Kept.News.None())
                : old.told(new Kept.News.Changed(now));
    }

    /// What stood next in the draft and has no source now: blocks of one's own, and edited ones.
    private static List<Kept> staying(List<Kept> before, int from, Pairs pairs) {
        return before.stream()
                .skip(from)
                .takeWhile(one -> !pairs.has(one))
                .filter(one -> one.isOwn() || (one.isEdited() && !one.removed()))
                .map(one -> one.isOwn() ? one : one.told(new Kept.News.Gone()))
                .toList();
    }
}
