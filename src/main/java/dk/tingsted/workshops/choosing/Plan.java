package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.day.Hours;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The workshops of a conference, as its latest edition has them and the secretariat set them up.
///
/// @param blocks when they are really held
/// @param rounds of blocks that somebody has set up; one whose block has left the programme is not
///   here
public record Plan(
        ConferenceId conference, Programme programme, List<Block> blocks, List<Round> rounds) {

    public Plan {
        blocks = List.copyOf(blocks);
        rounds = List.copyOf(rounds);
    }

    static Plan of(ConferenceId conference, Programme programme, List<Round> all) {
        var blocks = Block.of(programme);
        var ids = blocks.stream().map(Block::id).collect(Collectors.toSet());
        return new Plan(
                conference,
                programme,
                blocks,
                all.stream().filter(round -> ids.contains(round.block())).toList());
    }

    /// With its blocks when they are really held.
    Plan moved(Map<ItemId, Hours> hours) {
        return hours.isEmpty()
                ? this
                : new Plan(
                        conference,
                        programme,
                        blocks.stream()
                                .map(block ->
                                        Optional.ofNullable(hours.get(block.id()))
                                                .map(block::at)
                                                .orElse(block))
                                .toList(),
                        rounds);
    }

    public Optional<Block> block(ItemId id) {
        return blocks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Round> round(ItemId block) {
        return rounds.stream().filter(one -> one.block().equals(block)).findFirst();
    }

    List<Round> others(Round round) {
        return rounds.stream().filter(one -> !one.block().equals(round.block())).toList();
    }

    /// For each workshop that is held again in another block, the others with its title.
    Map<ItemId, Set<ItemId>> twins() {
        var twins = new HashMap<ItemId, Set<ItemId>>();
        for (var block : blocks) {
            for (var item : block.workshops()) {
                var same =
                        blocks.stream()
                                .filter(other -> !other.id().equals(block.id()))
                                .flatMap(other -> other.workshops().stream())
                                .filter(other -> plain(other.title()).equals(plain(item.title())))
                                .map(Item::id)
                                .collect(Collectors.toSet());
                if (!same.isEmpty()) {
                    twins.put(item.id(), same);
                }
            }
        }
        return twins;
    }

    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// For each block those that nobody can be in as well.
    Map<ItemId, Set<ItemId>> clashes() {
        return blocks.stream()
                .collect(
                        Collectors.toMap(
                                Block::id,
                                block ->
                                        blocks.stream()
                                                .filter(other ->
                                                        !other.id().equals(block.id())
                                                                && other.overlaps(block))
                                                .map(Block::id)
                                                .collect(Collectors.toSet())));
    }

    /// The same as long as everybody may do the same and is told the same about the rounds.
    String state(Instant now) {
        return Integer.toHexString(
                rounds.stream()
                        .map(round ->
                                List.of(
                                        round.toString(),
                                        round.phase(now),
                                        block(round.block()).map(Block::start).toString()))
                        .toList()
                        .hashCode());
    }
}
