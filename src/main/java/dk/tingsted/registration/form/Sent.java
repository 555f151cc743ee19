package dk.tingsted.registration.form;

import dk.tingsted.registration.Answer.Handed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What stands in a form: the values of each field, and the files that came with it. The fields of
/// the third person begin with `p2-`. What nobody asked for lies here unread.
///
/// @param fields as typed, without what no keyboard types
/// @param files by the name of their field
public record Sent(Map<String, List<String>> fields, Map<String, Handed> files) {

    /// As many as one form holds.
    public static final int MOST_PEOPLE = 30;

    private static final String PERSON = "person";

    public Sent {
        var clean = new HashMap<String, List<String>>();
        fields.forEach(
                (name, values) -> clean.put(name, values.stream().map(Typed::clean).toList()));
        fields = Map.copyOf(clean);
        files = Map.copyOf(files);
    }

    public static Sent of(Map<String, String[]> parameters, Map<String, Handed> files) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Sent(fields, files);
    }

    /// A form that nobody has written in.
    public static Sent empty() {
        return new Sent(Map.of(), Map.of());
    }

    /// The field without white space around; empty where there is none.
    public String text(String field) {
        return typed(field).strip();
    }

    /// As it was typed.
    public String typed(String field) {
        var all = texts(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> texts(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// Whether a box is ticked.
    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /// How many people the form has room for now, at least one.
    public int people() {
        var last =
                texts(PERSON).stream()
                        .filter(each -> each.matches("\\d{1,2}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return Math.clamp(last + 1L, 1, MOST_PEOPLE);
    }

    public Sent with(String field, String value) {
        var fields = new LinkedHashMap<>(this.fields);
        fields.put(field, List.of(value));
        return new Sent(fields, files);
    }

    /// One person more. What colleagues mostly share is copied from the last one.
    Sent withOneMore() {
        int next = people();
        if (next >= MOST_PEOPLE) {
            return this;
        }
        var last = prefix(next - 1);
        var grown = with(PERSON, Integer.toString(next));
        for (var shared : List.of("group", "organisation", "municipality", Invitees.LINK)) {
            grown = grown.with(prefix(next) + shared, text(last + shared));
        }
        return grown;
    }

    /// Without one person; those after her move up.
    Sent without(int person) {
        if (people() < 2 || person >= people()) {
            return this;
        }
        var left = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> moved(name, person, left, values));
        var leftFiles = new LinkedHashMap<String, Handed>();
        files.forEach((name, file) -> moved(name, person, leftFiles, file));
        left.put(PERSON, numbers(people() - 1));
        return new Sent(left, leftFiles);
    }

    private static <T> void moved(String name, int gone, Map<String, T> to, T value) {
        int number = personOf(name);
        if (number != gone) {
            boolean follows = number > gone && number != Integer.MAX_VALUE;
            to.put(follows ? prefix(number - 1) + rest(name) : name, value);
        }
    }

    private static List<String> numbers(int people) {
        return new ArrayList<>(IntStream.range(0, people).mapToObj(Integer::toString).toList());
    }

    public static String prefix(int person) {
        return "p" + person + "-";
    }

    /// Whose field it is; of nobody's, a number after all.
    static int personOf(String name) {
        return name.matches("(?s)p\\d{1,2}-.*")
                ? Integer.parseInt(name.substring(1, name.indexOf('-')))
                : Integer.MAX_VALUE;
    }

    private static String rest(String name) {
        return name.substring(name.indexOf('-') + 1);
    }
}
