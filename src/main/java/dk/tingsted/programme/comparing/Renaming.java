package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import dk.tingsted.programme.reading.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives the items of a programme the ids that the same items have elsewhere. One that is new keeps
/// its own, unless another has it.
///
/// @param names the new id for each of the programme's own
public record Renaming(Map<ItemId, ItemId> names) {
    public Renaming {
        names = Map.copyOf(names);
    }

    /// For a programme of which some items are paired with known ones.
    ///
    /// @param known the ids that are not free
    public static Renaming of(Programme programme, Map<ItemId, ItemId> pairs, Set<ItemId> known) {
        var names = new HashMap<>(pairs);
        var used = new HashSet<>(known);
        used.addAll(pairs.values());
        for (var item : programme.items()) {
            if (!names.containsKey(item.id())) {
                names.put(item.id(), free(item.id(), used));
            }
        }
        return new Renaming(names);
    }

    private static ItemId free(ItemId wanted, Set<ItemId> used) {
        return Stream.iterate(2, n -> n + 1)
                .map(n -> shortened(wanted) + "-" + n)
                .map(ItemId::new)
                .map(id -> used.contains(wanted) ? id : wanted)
                .filter(used::add)
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(ItemId id) {
        return id.value().substring(0, Math.min(34, id.value().length()));
    }

    public Programme of(Programme programme) {
        return programme.with(programme.items().stream().map(this::of).toList());
    }

    private Item of(Item item) {
        var parent = item.parent();
        return new Item(
                name(item.id()),
                item.day(),
                item.start(),
                item.end(),
                item.kind(),
                item.title(),
                item.summary(),
                parent == null ? null : name(parent),
                item.people(),
                item.speakerToBeFound());
    }

    public Reading of(Reading reading) {
        return new Reading(
                of(reading.programme()),
                reading.document(),
                reading.traces().stream()
                        .map(trace -> new Trace(of(trace.spot()), trace.line(), trace.certainty()))
                        .toList(),
                reading.statements().stream().map(this::of).toList(),
                reading.notUnderstood());
    }

    private Spot of(Spot spot) {
        var parts = List.of(spot.path().split("/", 3));
        if (!parts.getFirst().equals("items") || parts.size() < 2) {
            return spot;
        }
        var rest = parts.size() == 3 ? "/" + parts.get(2) : "";
        return new Spot("items/" + name(new ItemId(parts.get(1))) + rest);
    }

    private Statement of(Statement statement) {
        return switch (statement) {
            case Statement.Dated dated -> dated;
            case Statement.Spanned(var line, var item, var start, var end) ->
                    new Statement.Spanned(line, perhaps(item), start, end);
            case Statement.Retitled(var line, var item, var title) ->
                    new Statement.Retitled(line, name(item), title);
            case Statement.Renamed(var line, var item, var person) ->
                    new Statement.Renamed(line, name(item), person);
            case Statement.LeftOver(var line, var item, var words) ->
                    new Statement.LeftOver(line, perhaps(item), words);
            case Statement.Lasting(var line, var item, var minutes) ->
                    new Statement.Lasting(line, name(item), minutes);
        };
    }

    private @Nullable ItemId perhaps(@Nullable ItemId id) {
        return id == null ? null : name(id);
    }

    private ItemId name(ItemId id) {
        return Optional.ofNullable(names.get(id)).orElse(id);
    }
}
