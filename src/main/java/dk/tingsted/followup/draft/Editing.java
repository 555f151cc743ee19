package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what an edit makes of a draft.
final class Editing {

    /// A note of so many blocks is none.
    static final int MOST = 3_000;

    private static final String EMPTY =
            "Blokken er tom. Skriv noget i den, eller tryk på Fjern, hvis den ikke skal være med.";
    private static final String LONG =
            "Teksten er for lang. Der kan stå højst 100.000 tegn og 500 linjer i en blok, når du"
                    + " gemmer, og højst 8.000 tegn på en linje. Del den i flere stykker.";
    private static final String FULL =
            "Noten har flere blokke, end den kan holde (3.000). Fjern nogle, og prøv igen.";

    private final Draft draft;
    private final String by;

    private Editing(Draft draft, String by) {
        this.draft = draft;
        this.by = by;
    }

    /// @param block 0 for the place before the first
    /// @param version that she saw
    static Edited of(Draft draft, long block, int version, Edit edit, String by) {
        return new Editing(draft, by).decide(block, version, edit);
    }

    private Edited decide(long block, int version, Edit edit) {
        var found = draft.blocks().stream().filter(one -> one.id() == block).findFirst();
        if (edit instanceof Edit.Add(var form, var text)) {
            return found.isPresent() || block == 0
                    ? added(found, form, text)
                    : new Edited.Unknown();
        }
        if (found.isEmpty()) {
            return new Edited.Unknown();
        }
        var one = found.get();
        if (edit instanceof Edit.Step || edit instanceof Edit.Place) {
            return moved(one, edit);
        }
        return one.version() == version || isSaid(one, edit)
                ? done(one, edit)
                : new Edited.Crossed(one);
    }

    /// What was sent twice crosses nobody.
    private static boolean isSaid(Kept one, Edit edit) {
        return edit instanceof Edit.Say(var form, var text)
                && one.form() == form
                && !one.removed()
                && one.words().equals(text.strip());
    }

    private Edited done(Kept one, Edit edit) {
        return switch (edit) {
            case Edit.Say(var form, var text) -> said(one, form, text);
            case Edit.Remove _ ->
                    with(one, one.isOwn() ? List.of() : List.of(one.removed(true, by)));
            case Edit.Restore _ -> with(one, List.of(one.removed(false, by)));
            case Edit.Follow _ -> with(one, List.of(following(one)));
            case Edit.Leave _ -> with(one, List.of(left(one)));
            case Edit.Add _, Edit.Step _, Edit.Place _ -> new Edited.Unknown();
        };
    }

    /// Whoever writes in a block that another moves goes on writing in it: a move crosses nobody.
    private Edited moved(Kept one, Edit edit) {
        if (one.removed()) {
            return new Edited.Unknown();
        }
        return Moving.of(draft.blocks(), one, edit)
                .<Edited>map(all -> new Edited.Done(one.id(), draft.with(all)))
                .orElseGet(Edited.Unknown::new);
    }

    private static Kept following(Kept one) {
        return one.news() instanceof Kept.News.Changed(var now)
                ? one.following(now)
                : one.composed().map(one::following).orElse(one);
    }

    /// Whose source is gone is her own from now on.
    private static Kept left(Kept one) {
        return switch (one.news()) {
            case Kept.News.Changed(var now) -> one.against(now);
            case Kept.News.Gone _ ->
                    new Kept(
                            one.id(),
                            Optional.<Block>empty(),
                            one.form(),
                            one.words(),
                            one.version() + 1,
                            false,
                            new Kept.News.None(),
                            one.by(),
                            one.moved());
            case Kept.News.Added _, Kept.News.None _ -> one.told(new Kept.News.None());
        };
    }

    private Edited said(Kept one, Form form, String text) {
        if (Typed.isTooLong(text)) {
            return new Edited.Refused(LONG);
        }
        var lines = Typed.of(form, text).lines();
        if (lines.isEmpty()) {
            return new Edited.Refused(EMPTY);
        }
        var first = lines.getFirst();
        var blocks = new ArrayList<Kept>();
        blocks.add(
                one.form() == first.form() && one.words().equals(first.words())
                        ? one
                        : seen(one).saying(first.form(), first.words(), by));
        lines.stream().skip(1).map(this::own).forEach(blocks::add);
        return with(one, blocks);
    }

    /// Who writes in a new block has seen that it is new.
    private static Kept seen(Kept one) {
        return one.news() instanceof Kept.News.Added ? one.told(new Kept.News.None()) : one;
    }

    private Kept own(Typed.Line line) {
        return Kept.own(line.form(), line.words(), by);
    }

    private Edited added(Optional<Kept> after, Form form, String text) {
        if (Typed.isTooLong(text)) {
            return new Edited.Refused(LONG);
        }
        var own = Typed.of(form, text).lines().stream().map(this::own).toList();
        if (own.isEmpty()) {
            return new Edited.Refused(EMPTY);
        }
        var blocks = new ArrayList<Kept>(after.stream().toList());
        blocks.addAll(own);
        return after.isPresent()
                ? with(after.get(), blocks)
                : counted(
                        0,
                        java.util.stream.Stream.concat(own.stream(), draft.blocks().stream())
                                .toList());
    }

    private Edited with(Kept old, List<Kept> instead) {
        var all = new ArrayList<Kept>();
        for (var one : draft.blocks()) {
            if (one.id() == old.id()) {
                all.addAll(instead);
            } else {
                all.add(one);
            }
        }
        return counted(old.id(), all);
    }

    private Edited counted(long block, List<Kept> all) {
        return all.size() > MOST && all.size() > draft.blocks().size()
                ? new Edited.Refused(FULL)
                : new Edited.Done(block, draft.with(all));
    }
}
