package dk.tingsted.speakers;

import dk.tingsted.notices.Correspondents;
import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everybody in the programme, each once, in the order in which it names them.
record Roster(List<Player> players) {

    private static final int LONGEST = 200;

    Roster {
        players = List.copyOf(players);
    }

    static Roster of(Programme programme) {
        var found = new LinkedHashMap<String, Player>();
        programme.moderators().forEach(one -> lead(found, one));
        for (var item : programme.items()) {
            for (var person : item.people()) {
                var part = new Player.Part(item, person.capacity());
                // Nobody who is seen in a recorded greeting comes.
                if (person.capacity() != Capacity.VIDEO) {
                    add(found, person.name(), person.post(), part);
                }
            }
        }
        return new Roster(List.copyOf(found.values()));
    }

    private static void lead(Map<String, Player> found, Affiliation one) {
        var key = key(one.name());
        found.putIfAbsent(key, new Player(key, name(one.name()), one.post(), true, List.of()));
    }

    private static void add(
            Map<String, Player> found, String name, @Nullable String post, Player.Part part) {
        var key = key(name);
        var known = found.getOrDefault(key, new Player(key, name(name), post, false, List.of()));
        var parts = new ArrayList<>(known.parts());
        parts.add(part);
        found.put(
                key,
                new Player(
                        key,
                        known.name(),
                        known.post() == null ? post : known.post(),
                        known.leads(),
                        parts));
    }

    Optional<Player> find(String key) {
        return players.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// As [Correspondents] knows them, and no longer than is kept.
    static String key(String name) {
        return cut(Correspondents.key(name));
    }

    static String name(String name) {
        return cut(name.strip());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
