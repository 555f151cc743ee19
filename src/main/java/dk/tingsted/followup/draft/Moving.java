package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a block in another place by hand, with what stands beneath it: a person with her points, a
/// point with those below it. What was removed goes along with what it stood behind.
final class Moving {

    /// Blocks that stay together: one that stands, and the removed ones behind it.
    private record Bunch(Kept head, List<Kept> all) {

        Bunch placed() {
            return new Bunch(
                    head.placed(),
                    all.stream().map(one -> one.equals(head) ? one.placed() : one).toList());
        }
    }

    private final List<Kept> before;
    private final List<Bunch> bunches;

    private Moving(List<Kept> before, List<Bunch> bunches) {
        this.before = before;
        this.bunches = bunches;
    }

    /// All blocks in their new order; empty where the other is not there.
    static Optional<List<Kept>> of(List<Kept> blocks, Kept one, Edit edit) {
        var moving = gathered(blocks);
        int at = moving.indexOf(one.id());
        return switch (edit) {
            case Edit.Step(var up) ->
                    Optional.of(moving.put(at, up ? moving.above(at) : moving.below(at)));
            case Edit.Place(var after) when after == 0 -> Optional.of(moving.put(at, 0));
            case Edit.Place(var after) ->
                    moving.indexOf(after) < 0
                            ? Optional.empty()
                            : Optional.of(moving.put(at, moving.indexOf(after) + 1));
            case Edit.Say _,
                    Edit.Add _,
                    Edit.Remove _,
                    Edit.Restore _,
                    Edit.Follow _,
                    Edit.Leave _ ->
                    Optional.empty();
        };
    }

    private static Moving gathered(List<Kept> blocks) {
        var before = new ArrayList<Kept>();
        var bunches = new ArrayList<Bunch>();
        for (var one : blocks) {
            if (!one.removed()) {
                bunches.add(new Bunch(one, new ArrayList<>(List.of(one))));
            } else if (bunches.isEmpty()) {
                before.add(one);
            } else {
                bunches.getLast().all().add(one);
            }
        }
        return new Moving(before, bunches);
    }

    private int indexOf(long id) {
        for (int n = 0; n < bunches.size(); n++) {
            if (bunches.get(n).head().id() == id) {
                return n;
            }
        }
        return -1;
    }

    private int rank(int at) {
        return switch (bunches.get(at).head().form()) {
            case TITLE -> 0;
            case HEADING -> 1;
            case PERSON -> 2;
            case PARAGRAPH, POINT -> 3;
            case UNDER -> 4;
            case DEEPEST -> 5;
        };
    }

    /// Behind the last that stands beneath it. Beneath the title stands everything, so that goes
    /// alone.
    private int end(int at) {
        int end = at + 1;
        while (bunches.get(at).head().form() != Form.TITLE
                && end < bunches.size()
                && rank(end) > rank(at)) {
            end++;
        }
        return end;
    }

    private int above(int at) {
        int to = Math.max(0, at - 1);
        while (to > 0 && rank(to) > rank(at)) {
            to--;
        }
        return to;
    }

    /// Past the next of its kind with all beneath it; or beneath a heading that comes.
    private int below(int at) {
        int next = end(at);
        if (next == bunches.size()) {
            return next;
        }
        return rank(next) < rank(at) ? next + 1 : end(next);
    }

    /// @param to the place, counted before anything is moved
    private List<Kept> put(int at, int to) {
        int end = end(at);
        var order = new ArrayList<>(bunches);
        if (to < at || to > end) {
            var branch = List.copyOf(bunches.subList(at, end)).stream().map(Bunch::placed).toList();
            order.subList(at, end).clear();
            order.addAll(to > at ? to - branch.size() : to, branch);
        }
        var all = new ArrayList<>(before);
        order.forEach(bunch -> all.addAll(bunch.all()));
        return all;
    }
}
