package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Composes a draft again: three ways, block by block. What nobody edited follows its source; what
/// somebody edited stays, and is told what its source says now; what was removed stays away; what
/// somebody wrote herself stays behind what it stood behind. The order is that of the note as it is
/// composed now.
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
        return new Recomposing(result, added, changed, gone);
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
