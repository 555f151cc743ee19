package dk.tingsted.programme;

import dk.tingsted.programme.Corrected.Done;
import dk.tingsted.programme.Corrected.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Changes to the entries of a programme. The days of the conference follow the entries.
final class Entries {

    private static final Comparator<Item> WHEN =
            Comparator.comparing(
                            Item::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(
                            Item::start,
                            Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()));

    private Entries() {}

    static Programme changed(Programme programme, ItemId id, UnaryOperator<Item> change) {
        return with(
                programme,
                programme.items().stream()
                        .map(item -> item.id().equals(id) ? change.apply(item) : item)
                        .toList());
    }

    static Corrected field(Programme programme, ItemId id, String field, String text) {
        if (field.equals("parent") && !text.isEmpty()) {
            var refusal = notUnder(programme, id, new ItemId(text));
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
        }
        return new Done(
                changed(
                        programme,
                        id,
                        item ->
                                Texts.item(
                                        id,
                                        Writing.changed(Texts.of(item), field, text),
                                        item.people())));
    }

    static Corrected remove(Programme programme, ItemId id) {
        boolean holdsOthers = programme.items().stream().anyMatch(item -> id.equals(item.parent()));
        return holdsOthers
                ? new Refused(
                        "Der ligger andre punkter under dette punkt. Flyt eller fjern dem først.")
                : new Done(
                        with(
                                programme,
                                programme.items().stream()
                                        .filter(item -> !item.id().equals(id))
                                        .toList()));
    }

    static Corrected add(Programme programme, ItemId id, String text) {
        return programme.item(id).isPresent()
                ? new Refused("Der er allerede et punkt med det nummer i programmet.")
                : placed(programme, id, text);
    }

    static Corrected replace(Programme programme, ItemId id, String text) {
        var others = programme.items().stream().filter(item -> !item.id().equals(id)).toList();
        return switch (placed(programme.with(others), id, text)) {
            case Done(var done) -> new Done(with(programme, done.items()));
            case Refused refused -> refused;
        };
    }

    private static Corrected placed(Programme programme, ItemId id, String text) {
        var whole = Whole.read(text);
        if (whole.isEmpty()) {
            return new Refused("Skriv mindst en titel og en slags programpunkt.");
        }
        return whole.get()
                .refusal(Texts.ITEM)
                .<Corrected>map(Refused::new)
                .orElseGet(() -> placed(programme, id, whole.get()));
    }

    private static Corrected placed(Programme programme, ItemId id, Whole whole) {
        var item = Texts.item(id, whole.canonical(Texts.ITEM), whole.participations());
        var parent = item.parent();
        var refusal = parent == null ? Optional.<String>empty() : notUnder(programme, id, parent);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var items = new ArrayList<>(programme.items());
        items.add(
                whole.after()
                        .map(before -> after(programme, before))
                        .orElseGet(() -> byTime(programme, item)),
                item);
        return new Done(with(programme, items));
    }

    /// Where an entry goes that was printed after another: behind it, or last when it is gone.
    private static int after(Programme programme, String id) {
        var ids = programme.items().stream().map(item -> item.id().value()).toList();
        int at = ids.indexOf(id);
        return id.isEmpty() ? 0 : at < 0 ? ids.size() : at + 1;
    }

    /// Where an entry goes by its day and time: behind the last that is not later.
    private static int byTime(Programme programme, Item item) {
        var items = programme.items();
        return item.start() == null
                ? items.size()
                : IntStream.range(0, items.size())
                                .filter(at ->
                                        items.get(at).start() != null
                                                && WHEN.compare(items.get(at), item) <= 0)
                                .max()
                                .orElse(-1)
                        + 1;
    }

    private static Optional<String> notUnder(Programme programme, ItemId id, ItemId parent) {
        if (!parent.equals(id) && programme.item(parent).isEmpty()) {
            return Optional.of("Der er ikke noget punkt »" + parent + "« i programmet.");
        }
        boolean circle =
                Stream.iterate(
                                Optional.of(parent),
                                Optional::isPresent,
                                up -> up.flatMap(programme::item).map(Item::parent))
                        .limit(programme.items().size() + 1L)
                        .anyMatch(up -> up.filter(id::equals).isPresent());
        return circle ? Optional.of("Et punkt kan ikke ligge under sig selv.") : Optional.empty();
    }

    private static Programme with(Programme programme, List<Item> items) {
        var days =
                programme.days().equals(days(programme.items()))
                        ? days(items)
                        : Stream.concat(programme.days().stream(), days(items).stream())
                                .distinct()
                                .sorted()
                                .toList();
        return new Programme(
                programme.language(),
                programme.particulars(),
                days,
                items,
                programme.signatories(),
                programme.moderators());
    }

    private static List<LocalDate> days(List<Item> items) {
        return items.stream().map(Item::day).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
