package dk.tingsted.notes;

import java.util.List;
import java.util.Map;

/// Lists as a page's script reads them:
///
/// ```text
/// {"item": text, "person": text,
///  "points": [{"key", "level", "words", "version", "by", "others": [{"key", "words", "by"}]}],
///  "gone": [{"key", "words"}]}
/// {"stop": item, "said": [{"theme", "points": [text]}]}
/// ```
final class NoteJson {

    private NoteJson() {}

    static Map<String, Object> list(Subject subject, Outline outline) {
        return Map.of(
                "item", subject.itemText(),
                "person", subject.person(),
                "points", outline.live().stream().map(point -> point(outline, point)).toList(),
                "gone", outline.removed().stream().map(NoteJson::gone).toList());
    }

    static Map<String, Object> said(String stop, List<NotesPage.Said> said) {
        return Map.of(
                "stop",
                stop,
                "said",
                said.stream()
                        .map(one -> Map.of("theme", one.theme(), "points", one.points()))
                        .toList());
    }

    private static Map<String, Object> point(Outline outline, Point point) {
        List<Map<String, String>> others =
                outline.others(point.key()).stream().map(NoteJson::other).toList();
        return Map.of(
                "key", point.key().toString(),
                "level", point.level(),
                "words", point.words(),
                "version", point.version(),
                "by", point.by(),
                "others", others);
    }

    private static Map<String, String> other(Other other) {
        return Map.of("key", other.key().toString(), "words", other.words(), "by", other.by());
    }

    private static Map<String, String> gone(Point point) {
        return Map.of("key", point.key().toString(), "words", point.words());
    }
}
