package dk.tingsted.programme.publishing;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everybody who takes part, each once: one name with posts that do not contradict each other is
/// one person. Sorted by family name, the Danish way.
public record Cast(List<Person> people) {

    /// Somebody, with the fullest of the posts that the programme gives them.
    ///
    /// @param id for the address, `torben-hansen`
    public record Person(
            String id,
            String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String party,
            List<Appearance> appearances) {

        /// Post and body on one line; null where the programme says neither.
        public @Nullable String post() {
            return Affiliation.post(role, organisation);
        }
    }

    /// Where somebody is met, and as what.
    public record Appearance(Item item, Participation as) {}

    public static Cast of(Programme programme) {
        var groups = new ArrayList<List<Appearance>>();
        for (var item : programme.items()) {
            for (var person : item.people()) {
                groupOf(groups, person).add(new Appearance(item, person));
            }
        }
        return new Cast(named(groups));
    }

    private static List<Appearance> groupOf(List<List<Appearance>> groups, Participation person) {
        return groups.stream()
                .filter(group -> group.stream().allMatch(one -> isSame(one.as(), person)))
                .findFirst()
                .orElseGet(() -> begin(groups));
    }

    private static List<Appearance> begin(List<List<Appearance>> groups) {
        groups.add(new ArrayList<>());
        return groups.getLast();
    }

    private static boolean isSame(Participation one, Participation other) {
        return folded(one.name()).equals(folded(other.name()))
                && agree(one.organisation(), other.organisation())
                && agree(one.party(), other.party());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || folded(one).equals(folded(other));
    }

    private static List<Person> named(List<List<Appearance>> groups) {
        var taken = new LinkedHashMap<String, Integer>();
        var danish = Collator.getInstance(Locale.of("da"));
        return groups.stream()
                .map(group -> person(group, taken))
                .sorted(Comparator.comparing(Cast::sortedBy, danish))
                .toList();
    }

    private static Person person(List<Appearance> group, Map<String, Integer> taken) {
        var name = group.getFirst().as().name();
        var stem = stem(name);
        var number = taken.merge(stem, 1, Integer::sum);
        return new Person(
                number == 1 ? stem : stem + "-" + number,
                name,
                fullest(group.stream().flatMap(one -> Stream.ofNullable(one.as().role()))),
                fullest(group.stream().flatMap(one -> Stream.ofNullable(one.as().organisation()))),
                fullest(group.stream().flatMap(one -> Stream.ofNullable(one.as().party()))),
                List.copyOf(group));
    }

    private static String stem(String name) {
        var stem = folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return stem.isEmpty() ? "person" : stem;
    }

    private static @Nullable String fullest(Stream<String> values) {
        return values.max(Comparator.comparingInt(String::length)).orElse(null);
    }

    private static String sortedBy(Person person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1) + ' ' + person.name();
    }

    /// For comparing and for addresses: small letters, æ as ae, ø as oe, å as aa, no accents.
    private static String folded(String text) {
        var danish =
                text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /// The person behind a participation.
    public Person who(Item item, Participation as) {
        return find(item, as).orElseThrow();
    }

    /// The same; empty for an item of another programme.
    public Optional<Person> find(Item item, Participation as) {
        return people.stream()
                .filter(one -> one.appearances().contains(new Appearance(item, as)))
                .findFirst();
    }
}
