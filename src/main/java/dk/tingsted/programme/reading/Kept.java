package dk.tingsted.programme.reading;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a reading has kept, to tell whether a line that was read has left anything
/// behind. A line has when a value was taken from it, or when half its longer words are in the
/// programme: words are cut in two at the end of a line, and joined again in what is kept.
final class Kept {

    private static final int LONG = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<Integer> traced;

    Kept(Programme programme, List<Trace> traces, List<Statement> statements) {
        programme.items().forEach(this::add);
        traced =
                Stream.concat(
                                traces.stream().map(Trace::line),
                                statements.stream().map(Statement::line))
                        .collect(Collectors.toSet());
    }

    boolean accountsFor(Line line) {
        var said = words(line.text());
        long kept = said.stream().filter(words::contains).count();
        boolean words =
                !TimesJoined.isTime(line.text().strip())
                        && (2 * kept >= said.size() || People.announces(line.text().strip()));
        return traced.contains(line.number()) || words;
    }

    private void add(Item item) {
        add(item.title());
        if (item.summary() != null) {
            add(item.summary());
        }
        item.people().forEach(this::add);
    }

    private void add(Participation person) {
        Stream.of(
                        person.name(),
                        person.role(),
                        person.organisation(),
                        person.party(),
                        person.capacity())
                .filter(Objects::nonNull)
                .forEach(said -> add(said.toString()));
    }

    private void add(String text) {
        words.addAll(words(text));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at - start >= LONG) {
                    words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
