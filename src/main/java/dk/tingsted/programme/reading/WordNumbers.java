package dk.tingsted.programme.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// The numbers that Word sets before the entries of its lists (ECMA-376 part 1, 17.9): they are not
/// in the text, and "Workshop 2:" may be one of them.
final class WordNumbers {

    /// @param text with %1 for the number on the first level
    private record Level(int start, String format, String text) {
        static final Level EMPTY = new Level(1, "decimal", "");
    }

    private static final int LEVELS = 9;
    private static final int LONGEST = 40;

    private final Map<String, TreeMap<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    /// Where a list does not go on from another of its kind, the numbers that it begins with.
    private final Map<String, Map<Integer, Integer>> overrides = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    private WordNumbers() {}

    static WordNumbers of(Optional<byte[]> part) throws XMLStreamException {
        var numbers = new WordNumbers();
        if (part.isPresent()) {
            Xml.read(part.get(), numbers.new Parts());
        }
        return numbers;
    }

    /// What stands before the next entry of a list; empty where that is a bullet or nothing.
    String next(String list, int level) {
        var kind = lists.getOrDefault(list, "");
        var levels = kinds.getOrDefault(kind, new TreeMap<>());
        var own = levels.getOrDefault(level, Level.EMPTY);
        var counted = counts.computeIfAbsent(kind, _ -> new TreeMap<>());
        counted.tailMap(level, false).clear();
        if (begun.add(list)) {
            overrides
                    .getOrDefault(list, Map.of())
                    .forEach((at, start) -> counted.put(at, start - 1));
        }
        counted.merge(level, own.start(), (before, _) -> before + 1);
        return isNumber(own) ? shown(own.text(), levels, counted) : "";
    }

    private static boolean isNumber(Level level) {
        return level.format().matches("decimal|decimalZero|(?:lower|upper)(?:Letter|Roman)");
    }

    private static String shown(
            String text, Map<Integer, Level> levels, Map<Integer, Integer> counted) {
        var shown = text;
        for (int level = 0; level < LEVELS; level++) {
            var format = levels.getOrDefault(level, Level.EMPTY).format();
            var count = counted.getOrDefault(level, 1);
            shown = shown.replace("%" + (level + 1), written(count, format));
        }
        return shown;
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(count);
            case "upperLetter" -> letter(count).toUpperCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26));
    }

    private static String roman(int count) {
        var tens = "X".repeat(Math.min(8, count / 10));
        return tens
                + new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
                        [count % 10];
    }

    private final class Parts implements Xml.Listener {

        private final Map<String, String> at = new HashMap<>();

        @Override
        public void start(String element, Xml.Attributes attributes) {
            var value = attributes.get("val");
            switch (element) {
                case "abstractNum" -> at.put("kind", attributes.get("abstractNumId"));
                case "num" -> at.put("list", attributes.get("numId"));
                case "abstractNumId" -> lists.put(at.getOrDefault("list", ""), value);
                case "lvl", "lvlOverride" -> at.put("level", attributes.get("ilvl"));
                case "start", "numFmt", "lvlText" -> put(element, value);
                case "startOverride" -> override(value);
                default -> {}
            }
        }

        private void override(String start) {
            var level = at.getOrDefault("level", "");
            if (level.matches("[0-8]") && start.matches("\\d{1,4}")) {
                overrides
                        .computeIfAbsent(at.getOrDefault("list", ""), _ -> new HashMap<>())
                        .put(Integer.parseInt(level), Integer.parseInt(start));
            }
        }

        private void put(String element, String value) {
            var kind = at.getOrDefault("kind", "");
            var level = at.getOrDefault("level", "");
            if (!kind.isEmpty() && level.matches("[0-8]")) {
                kinds.computeIfAbsent(kind, _ -> new TreeMap<>())
                        .compute(
                                Integer.parseInt(level),
                                (_, known) ->
                                        with(known == null ? Level.EMPTY : known, element, value));
            }
        }

        private static Level with(Level level, String element, String value) {
            boolean number = value.matches("\\d{1,4}");
            return switch (element) {
                case "start" ->
                        new Level(
                                number ? Integer.parseInt(value) : 1, level.format(), level.text());
                case "numFmt" -> new Level(level.start(), value, level.text());
                default ->
                        new Level(
                                level.start(),
                                level.format(),
                                value.length() > LONGEST ? "" : value);
            };
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String element) {
            if (element.equals("abstractNum")) {
                at.clear();
            }
        }
    }
}
