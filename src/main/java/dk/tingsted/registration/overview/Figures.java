package dk.tingsted.registration.overview;

import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many, counted anew each time.
///
/// @param coming who has a place, or is offered one
/// @param places that all share; null for no limit
/// @param days in order, only those on which somebody registered
/// @param elsewhere who come from no Danish municipality, or have not said from which
public record Figures(
        int coming,
        int waiting,
        int withdrawn,
        @Nullable Integer places,
        List<Share> groups,
        List<Day> days,
        List<Region> regions,
        int elsewhere) {

    public Figures {
        groups = List.copyOf(groups);
        days = List.copyOf(days);
        regions = List.copyOf(regions);
    }

    /// A group's.
    ///
    /// @param places null where only the shared limit counts
    public record Share(String name, int coming, int waiting, @Nullable Integer places) {}

    /// Those who registered on a day, and until its end, also who withdrew later.
    public record Day(LocalDate day, int registered, int total) {}

    /// Its municipalities, also those from which nobody comes.
    public record Region(String name, List<Tile> tiles) {

        public Region {
            tiles = List.copyOf(tiles);
        }

        public int coming() {
            return tiles.stream().mapToInt(Tile::coming).sum();
        }
    }

    /// One municipality.
    ///
    /// @param shade 0 for nobody, then 1 to 4
    public record Tile(String called, int coming, int shade) {}

    /// @param zone by whose clock a day ends
    static Figures of(
            Setup setup, List<Registration> all, List<Municipality> municipalities, ZoneId zone) {
        var coming = all.stream().filter(Figures::comes).toList();
        var from =
                coming.stream()
                        .map(one -> one.person().municipality())
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), Collectors.summingInt(_ -> 1)));
        var regions = regions(municipalities, from);
        return new Figures(
                coming.size(),
                (int) all.stream().filter(Figures::waits).count(),
                (int)
                        all.stream()
                                .filter(one -> one.standing() instanceof Standing.Withdrawn)
                                .count(),
                setup.places(),
                groups(setup, all),
                days(all, zone),
                regions,
                coming.size() - regions.stream().mapToInt(Region::coming).sum());
    }

    private static List<Share> groups(Setup setup, List<Registration> all) {
        return setup.groups().stream()
                .map(group -> {
                    var here = all.stream().filter(one -> one.group().equals(group.id())).toList();
                    return new Share(
                            group.name(),
                            (int) here.stream().filter(Figures::comes).count(),
                            (int) here.stream().filter(Figures::waits).count(),
                            group.places());
                })
                .toList();
    }

    private static List<Day> days(List<Registration> all, ZoneId zone) {
        var byDay =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> LocalDate.ofInstant(one.madeAt(), zone),
                                        TreeMap::new,
                                        Collectors.summingInt(_ -> 1)));
        return byDay.entrySet().stream()
                .map(day ->
                        new Day(
                                day.getKey(),
                                day.getValue(),
                                byDay.headMap(day.getKey(), true).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()))
                .toList();
    }

    private static List<Region> regions(
            List<Municipality> municipalities, Map<String, Integer> from) {
        var most = from.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return municipalities.stream()
                .map(Municipality::region)
                .distinct()
                .map(region ->
                        new Region(
                                region,
                                municipalities.stream()
                                        .filter(one -> one.region().equals(region))
                                        .map(one ->
                                                tile(
                                                        one.called(),
                                                        from.getOrDefault(one.name(), 0),
                                                        most))
                                        .toList()))
                .toList();
    }

    private static Tile tile(String called, int coming, int most) {
        return new Tile(called, coming, coming == 0 ? 0 : 1 + (coming - 1) * 4 / most);
    }

    private static boolean comes(Registration one) {
        return switch (one.standing()) {
            case Standing.Expected _, Standing.Offered _ -> true;
            case Standing.Waiting _, Standing.Withdrawn _ -> false;
        };
    }

    private static boolean waits(Registration one) {
        return one.standing() instanceof Standing.Waiting;
    }
}
