package dk.tingsted.registration.overview;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of the registered are shown, and in what order.
///
/// @param words each must stand somewhere in a name, an address, a post, an organisation or a
///   municipality
/// @param group null for all
/// @param municipality empty for all
public record Selection(
        String words, @Nullable GroupId group, String municipality, Who who, Order order) {

    /// By where they stand.
    public enum Who {
        ACTIVE("Alle, der ikke er afmeldt"),
        COMING("Har plads"),
        WAITING("Venter på plads"),
        WITHDRAWN("Afmeldte"),
        ALL("Alle");

        private final String label;

        Who(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean has(Standing standing) {
            return switch (standing) {
                case Standing.Expected _ -> this != WAITING && this != WITHDRAWN;
                case Standing.Waiting _, Standing.Offered _ -> this != COMING && this != WITHDRAWN;
                case Standing.Withdrawn _ -> this == WITHDRAWN || this == ALL;
            };
        }
    }

    /// What they are sorted by; who is alike stays in the order they came.
    public enum Order {
        ARRIVAL("Tilmeldt"),
        NAME("Navn"),
        ORGANISATION("Organisation"),
        MUNICIPALITY("Kommune"),
        GROUP("Gruppe");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// What an address says: `q`, `group`, `municipality`, `who` and `order`.
    ///
    /// @throws IllegalArgumentException for what no page of ours says
    public static Selection of(Setup setup, Map<String, String> asked) {
        return of(
                setup,
                asked.getOrDefault("q", ""),
                asked.getOrDefault("group", ""),
                asked.getOrDefault("municipality", ""),
                asked.getOrDefault("who", ""),
                asked.getOrDefault("order", ""));
    }

    /// Whatever an address may say that no page of ours says is an [IllegalArgumentException].
    static Selection of(
            Setup setup,
            String words,
            String group,
            String municipality,
            String who,
            String order) {
        return new Selection(
                words.strip(),
                group.isEmpty() ? null : known(setup, Long.parseLong(group)),
                municipality,
                who.isEmpty() ? Who.ACTIVE : Who.valueOf(who.toUpperCase(Locale.ROOT)),
                order.isEmpty() ? Order.ARRIVAL : Order.valueOf(order.toUpperCase(Locale.ROOT)));
    }

    private static GroupId known(Setup setup, long id) {
        return setup.groups().stream()
                .map(Group::id)
                .filter(group -> group.value() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such group"));
    }

    /// Those of them who are to be shown. Who was forgotten is on no list.
    public List<Registration> from(List<Registration> all, Setup setup) {
        return all.stream()
                .filter(one -> !one.person().name().isEmpty())
                .filter(one -> who.has(one.standing()))
                .filter(one -> group == null || group.equals(one.group()))
                .filter(one ->
                        municipality.isEmpty() || municipality.equals(one.person().municipality()))
                .filter(this::says)
                .sorted(sorting(setup))
                .toList();
    }

    private boolean says(Registration one) {
        var person = one.person();
        var text =
                Stream.of(
                                person.name(),
                                person.address(),
                                person.post(),
                                person.organisation(),
                                person.municipality())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private Comparator<Registration> sorting(Setup setup) {
        var groups = setup.groups().stream().map(Group::id).toList();
        return switch (order) {
            case ARRIVAL -> Comparator.comparingLong(one -> one.id().value());
            case NAME -> danish(one -> one.person().name());
            case ORGANISATION -> danish(one -> one.person().organisation());
            case MUNICIPALITY -> danish(one -> one.person().municipality());
            case GROUP -> Comparator.comparingInt(one -> groups.indexOf(one.group()));
        };
    }

    /// Æ, ø and å last; who has nothing there after all others.
    private static Comparator<Registration> danish(Function<Registration, @Nullable String> text) {
        var collator = Collator.getInstance(Locale.of("da", "DK"));
        return Comparator.comparing(text, Comparator.nullsLast(collator::compare));
    }

    /// The same selection as the end of an address, without `?`.
    public String query() {
        return query(order);
    }

    String query(Order other) {
        return Map.of(
                        "q", words,
                        "group", group == null ? "" : Long.toString(group.value()),
                        "municipality", municipality,
                        "who", who == Who.ACTIVE ? "" : who.name().toLowerCase(Locale.ROOT),
                        "order",
                                other == Order.ARRIVAL ? "" : other.name().toLowerCase(Locale.ROOT))
                .entrySet()
                .stream()
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
