package dk.tingsted.notes;

import static java.util.function.Predicate.not;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All lists of a conference.
///
/// @param subjects of the programme in its order, in each item its people first; then the
///   conference itself, and what belongs to no item that is there still
record Book(List<Subject> subjects, Map<Subject, Outline> outlines) {

    Book {
        subjects = List.copyOf(subjects);
        outlines = Map.copyOf(outlines);
    }

    static Book of(Programme programme, Map<Subject, Outline> outlines) {
        var subjects = new LinkedHashSet<Subject>();
        programme.items().forEach(item -> subjects.addAll(of(item)));
        subjects.add(Subject.CONFERENCE);
        outlines.keySet().stream()
                .sorted(Comparator.comparing(Subject::itemText))
                .forEach(subjects::add);
        return new Book(new ArrayList<>(subjects), outlines);
    }

    /// Its people, then the item itself.
    static List<Subject> of(Item item) {
        var people =
                item.people().stream()
                        .map(Participation::name)
                        .filter(not(String::isBlank))
                        .filter(name -> name.length() <= Subject.LONGEST_NAME)
                        .map(name -> new Subject(item.id(), name));
        return Stream.concat(people, Stream.of(Subject.of(item.id()))).distinct().toList();
    }

    boolean holds(Subject subject) {
        return subjects.contains(subject);
    }

    Outline of(Subject subject) {
        return outlines.getOrDefault(subject, Outline.EMPTY);
    }

    List<Noted> noted() {
        return subjects.stream()
                .map(subject -> new Noted(subject, nested(of(subject).live(), 1)))
                .filter(noted -> !noted.points().isEmpty())
                .toList();
    }

    List<Keyed> keyed() {
        return subjects.stream()
                .flatMap(subject ->
                        of(subject).live().stream()
                                .map(point -> new Keyed(point.key(), subject, point.words())))
                .toList();
    }

    List<Unsettled> unsettled() {
        return subjects.stream()
                .flatMap(subject ->
                        of(subject).live().stream()
                                .filter(point -> !of(subject).others(point.key()).isEmpty())
                                .map(point -> unsettled(subject, point)))
                .toList();
    }

    private Unsettled unsettled(Subject subject, Point point) {
        var others = of(subject).others(point.key()).stream().map(Other::words).toList();
        return new Unsettled(subject, point.key(), point.words(), others);
    }

    /// @param points that stand on this level, each followed by what stands below it
    private static List<NotedPoint> nested(List<Point> points, int level) {
        var nested = new ArrayList<NotedPoint>();
        int start = 0;
        for (int n = 1; !points.isEmpty() && n <= points.size(); n++) {
            if (n == points.size() || points.get(n).level() <= level) {
                var below = nested(points.subList(start + 1, n), level + 1);
                nested.add(new NotedPoint(points.get(start).words(), below));
                start = n;
            }
        }
        return nested;
    }
}
