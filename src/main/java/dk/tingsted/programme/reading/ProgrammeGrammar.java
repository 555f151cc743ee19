package dk.tingsted.programme.reading;

import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One grammar for every format: lines in, a reading out. Deterministic and offline.
///
/// ```text
/// document   = front programme* (aside | description)*
/// programme  = [day] (entry | theme entry+)*
/// entry      = time title row*
/// row        = person | announcement person* | part | paragraph
/// part       = label title row*
/// ```
public final class ProgrammeGrammar {

    private ProgrammeGrammar() {}

    public static Reading read(Document document) {
        var rows = DayFirst.apart(TimeLast.turned(TimesJoined.of(Rows.of(document))));
        var wraps = new Wraps(rows);
        var entries = new Entries(rows, Untimed.signs(rows, Signs.of(rows, wraps)));
        var calendar = new Calendar(rows, entries);
        var language = Languages.of(rows);
        var front =
                ParticularsGrammar.read(
                        document, language, calendar.days(), firstLine(document, rows, entries));
        var reader = new EntryReader(new Units(rows, wraps, front.readLines()));
        var drafts =
                Order.ofColumns(
                        Themes.nest(
                                Retold.join(
                                        Untitled.apart(read(reader, entries.programme)),
                                        read(reader, entries.described).stream()
                                                .filter(ProgrammeGrammar::saysSomething)
                                                .toList())));
        var spans = new Spans(rows, entries, calendar);
        var assembly = new Assembly(spans.ending(drafts), calendar);
        var programme =
                new Programme(
                        language,
                        front.particulars(),
                        assembly.days(),
                        assembly.items,
                        front.signatories(),
                        front.moderators());
        var traces = new ArrayList<Trace>(front.traces());
        traces.addAll(assembly.traces);
        var statements = new ArrayList<>(assembly.statements);
        var days = new LinkedHashSet<>(assembly.days());
        statements.addAll(calendar.dated(days));
        statements.addAll(spans.statements(days, programme.items()));
        return new Reading(
                programme,
                document,
                traces,
                statements,
                notUnderstood(
                        document,
                        rows,
                        entries,
                        front.readLines(),
                        new Kept(programme, traces, statements)));
    }

    private static List<Draft> read(EntryReader reader, List<Entry> entries) {
        return entries.stream().map(entry -> reader.read(entry, null)).toList();
    }

    /// "Spor 1" with nothing under it describes nothing.
    private static boolean saysSomething(Draft draft) {
        return !draft.title().isEmpty() || !draft.people().isEmpty() || draft.summary() != null;
    }

    /// The line on which the programme begins; past the last where there is none.
    private static int firstLine(Document document, List<Row> rows, Entries entries) {
        if (!entries.programme.isEmpty()) {
            return rows.get(entries.programme.getFirst().head()).number();
        }
        return document.lines().isEmpty() ? 1 : document.lines().getLast().number() + 1;
    }

    private static List<Integer> notUnderstood(
            Document document, List<Row> rows, Entries entries, Set<Integer> front, Kept kept) {
        var sure = new HashSet<>(front);
        entries.days.forEach(at -> sure.add(rows.get(at).number()));
        entries.headings.forEach(at -> sure.add(rows.get(at).number()));
        rows.stream()
                .filter(row -> Signs.isOnlySpan(row.text()))
                .forEach(row -> sure.add(row.number()));
        var read = new HashSet<Integer>();
        entries.programme.forEach(entry -> lines(entry, rows, read));
        entries.described.forEach(entry -> lines(entry, rows, read));
        var left = new TreeSet<Integer>();
        for (var line : document.lines()) {
            boolean understood =
                    sure.contains(line.number())
                            || (read.contains(line.number()) && kept.accountsFor(line));
            if (!line.isBlank() && !understood && !Rows.isFurniture(line.text())) {
                left.add(line.number());
            }
        }
        return List.copyOf(left);
    }

    private static void lines(Entry entry, List<Row> rows, Set<Integer> read) {
        read.add(rows.get(entry.head()).number());
        entry.body().forEach(at -> read.add(rows.get(at).number()));
        entry.parts().forEach(part -> lines(part, rows, read));
    }
}
