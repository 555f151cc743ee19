package dk.tingsted.followup.note;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Who was heard, each once, in the order of the programme: at the place where it names her first,
/// with all that she said. Whoever leads the day is heard only if somebody noted what she said.
///
/// @param silent who was not, as the programme names them
record Speakers(List<Heard> heard, List<String> silent) {

    Speakers {
        heard = List.copyOf(heard);
        silent = List.copyOf(silent);
    }

    /// Somebody, or an item, with what was said.
    ///
    /// @param words `Stefan Hermann, Rektor, Københavns Professionshøjskole`, or the item's title
    record Heard(
            String source,
            Form form,
            As as,
            String words,
            List<Material.Point> points,
            List<Material.Slides> slides) {
        Heard {
            points = List.copyOf(points);
            slides = List.copyOf(slides);
        }
    }

    /// What stands before a name, where the programme says so of her.
    enum As {
        NONE("", ""),
        SPEAKER("Oplægsholder", "Speaker"),
        VIDEO("Videohilsen fra", "Video greeting from"),
        FACILITATOR("Facilitator", "Facilitator"),
        MODERATOR("Ordstyrer", "Moderator");

        private final String danish;
        private final String english;

        As(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        String danish() {
            return danish;
        }

        String english() {
            return english;
        }

        private static As of(Item item, Participation person) {
            return switch (person.capacity()) {
                case SPEAKER -> item.kind() == Kind.TALK ? SPEAKER : NONE;
                case VIDEO -> VIDEO;
                case FACILITATOR -> FACILITATOR;
                case MODERATOR -> MODERATOR;
                case PANELIST, HOST -> NONE;
                case null -> NONE;
            };
        }
    }

    static Speakers of(Material material) {
        return new Finding(material).found();
    }

    /// Released slides of those who were not heard.
    List<Material.Slides> unheardSlides(Material material) {
        var shown = new HashSet<String>();
        heard.forEach(one -> one.slides().forEach(slides -> shown.add(slides.key())));
        return material.slides().stream().filter(one -> !shown.contains(one.key())).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// The search through the programme.
    private static final class Finding {

        private final Material material;
        private final Map<String, List<Material.Point>> said = new LinkedHashMap<>();
        private final Map<String, String> silent = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Heard> heard = new ArrayList<>();

        Finding(Material material) {
            this.material = material;
            inOrder(material)
                    .forEach(one ->
                            said.computeIfAbsent(source(one), _ -> new ArrayList<>())
                                    .addAll(one.points()));
            said.values().removeIf(List::isEmpty);
        }

        /// What was noted, in the order of the items; of the conference as a whole last.
        private static List<Material.Said> inOrder(Material material) {
            var items = material.programme().items();
            var places =
                    IntStream.range(0, items.size())
                            .boxed()
                            .collect(
                                    java.util.stream.Collectors.toMap(
                                            n -> items.get(n).id().value(), n -> n, (a, _) -> a));
            return material.said().stream()
                    .sorted(
                            Comparator.comparingInt(one -> {
                                var item = one.item();
                                return item == null
                                        ? items.size()
                                        : places.getOrDefault(item.value(), items.size());
                            }))
                    .toList();
        }

        private static String source(Material.Said one) {
            var item = one.item();
            return one.person().isBlank()
                    ? "item/" + (item == null ? "" : item.value())
                    : "said/" + key(one.person());
        }

        Speakers found() {
            var programme = material.programme();
            for (var item : programme.items()) {
                item.people().forEach(person -> hear(item, person));
                strangersAt(item);
                hear("item/" + item.id().value(), Form.HEADING, As.NONE, item.title(), "");
            }
            programme.moderators().forEach(this::hear);
            material.said().forEach(this::stranger);
            hear("item/", Form.HEADING, As.NONE, isEnglish() ? "In general" : "I øvrigt", "");
            return new Speakers(heard, List.copyOf(silent.values()));
        }

        private boolean isEnglish() {
            return Composing.isEnglish(material.programme());
        }

        private void hear(Item item, Participation person) {
            var key = key(person.name());
            if (said.containsKey("said/" + key)) {
                hear(
                        "said/" + key,
                        Form.PERSON,
                        As.of(item, person),
                        person.inWords(),
                        person.name());
            } else if (person.capacity() != Capacity.MODERATOR && !leads(key)) {
                silent.putIfAbsent(key, person.inWords());
            }
        }

        private boolean leads(String key) {
            return material.programme().moderators().stream()
                    .anyMatch(one -> key(one.name()).equals(key));
        }

        private void hear(Affiliation one) {
            var post = one.post();
            hear(
                    "said/" + key(one.name()),
                    Form.PERSON,
                    As.MODERATOR,
                    post == null ? one.name() : one.name() + ", " + post,
                    one.name());
        }

        /// Those whom somebody noted at an item, and whom the programme does not name at all.
        private void strangersAt(Item item) {
            material.said().stream()
                    .filter(one ->
                            one.item() != null
                                    && one.item().value().equals(item.id().value())
                                    && !isNamed(key(one.person())))
                    .forEach(this::stranger);
        }

        private boolean isNamed(String key) {
            return leads(key)
                    || material.programme().items().stream()
                            .flatMap(item -> item.people().stream())
                            .anyMatch(person -> key(person.name()).equals(key));
        }

        private void stranger(Material.Said one) {
            if (!one.person().isBlank()) {
                var name = one.person().strip();
                hear("said/" + key(name), Form.PERSON, As.NONE, name, name);
            }
        }

        /// @param speaker whose slides these may be; empty for an item
        private void hear(String source, Form form, As as, String words, String speaker) {
            if (said.containsKey(source) && seen.add(source)) {
                heard.add(
                        new Heard(
                                source,
                                form,
                                as,
                                words,
                                Objects.requireNonNull(said.get(source)),
                                slidesOf(speaker)));
            }
        }

        private List<Material.Slides> slidesOf(String speaker) {
            return material.slides().stream()
                    .filter(one -> !speaker.isEmpty() && key(one.speaker()).equals(key(speaker)))
                    .toList();
        }
    }
}
