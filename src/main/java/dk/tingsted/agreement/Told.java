package dk.tingsted.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An agreement as it is read: its text with numbers at the sentences that have a source, and the
/// sources in the order of their numbers.
public record Told(String title, String period, List<Part> parts, List<Note> notes) {

    public Told {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /// An area.
    ///
    /// @param number 0 for the introduction
    public record Part(AreaId area, int number, String heading, List<Paragraph> paragraphs) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
        }

        public String anchor() {
            return "a" + area;
        }
    }

    public record Paragraph(List<Line> lines) {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /// A sentence.
    ///
    /// @param anchor of it within the page
    /// @param notes the numbers of its sources
    public record Line(String anchor, String words, List<Integer> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }

    /// A source, with the sentences that it went into.
    ///
    /// @param now what it says by now, where that is something else; else empty
    public record Note(int number, Origin origin, String now, List<Use> uses) {
        public Note {
            uses = List.copyOf(uses);
        }
    }

    /// A sentence that names a source.
    ///
    /// @param place `2, 3. sætning`
    /// @param changed whether it was put otherwise since
    public record Use(String anchor, String place, String words, boolean changed) {}

    public static Told of(String title, String period, List<Area> areas, List<Source> sources) {
        return of(title, period, areas, sources, Map.of());
    }

    /// The same with what the sources say by now.
    ///
    /// @param now by the key of what was said
    public static Told of(
            String title,
            String period,
            List<Area> areas,
            List<Source> sources,
            Map<String, String> now) {
        var notes = new LinkedHashMap<String, Noting>();
        var parts = areas.stream().map(area -> part(area, sources, notes)).toList();
        return new Told(
                title, period, parts, notes.values().stream().map(one -> one.note(now)).toList());
    }

    /// A source while its uses are gathered.
    private record Noting(int number, Origin origin, List<Use> uses) {
        Note note(Map<String, String> known) {
            var now = known.getOrDefault(origin.key(), origin.words());
            return new Note(number, origin, now.equals(origin.words()) ? "" : now, uses);
        }
    }

    private static Part part(Area area, List<Source> sources, Map<String, Noting> notes) {
        var paragraphs = new ArrayList<List<Line>>();
        int counted = 0;
        for (var marked : area.text().sentences()) {
            counted++;
            while (paragraphs.size() <= marked.sentence().paragraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs
                    .get(marked.sentence().paragraph())
                    .add(line(area, marked, counted, sources, notes));
        }
        return new Part(
                area.id(),
                area.position(),
                area.heading(),
                paragraphs.stream().map(Paragraph::new).toList());
    }

    private static Line line(
            Area area,
            Marked marked,
            int counted,
            List<Source> sources,
            Map<String, Noting> notes) {
        var anchor = "s" + area.id() + "-" + marked.mark();
        var numbers =
                sources.stream()
                        .filter(one -> one.area().equals(area.id()) && one.isOf(marked))
                        .map(one -> {
                            var noting =
                                    notes.computeIfAbsent(
                                            one.origin().key(),
                                            _ ->
                                                    new Noting(
                                                            notes.size() + 1,
                                                            one.origin(),
                                                            new ArrayList<>()));
                            noting.uses()
                                    .add(
                                            new Use(
                                                    anchor,
                                                    place(area, counted),
                                                    marked.words(),
                                                    !one.sentence().equals(marked.words())));
                            return noting.number();
                        })
                        .sorted()
                        .toList();
        return new Line(anchor, marked.words(), numbers);
    }

    private static String place(Area area, int sentence) {
        return (area.isIntroduction() ? area.heading() : "område " + area.position())
                + ", "
                + sentence
                + ". sætning";
    }
}
