package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sorts the rows of a document into the entries of its programme, the descriptions that come
/// after it, and the rest.
final class Entries {

    private final List<Row> rows;
    private final List<Sign> signs;

    /// The entries in printed order.
    final List<Entry> programme = new ArrayList<>();

    /// What is described after or before the programme, under a label or number.
    final List<Entry> described = new ArrayList<>();

    /// Indices of day headings.
    final List<Integer> days = new ArrayList<>();

    /// Indices of headings that say that the programme or a description begins.
    final List<Integer> headings = new ArrayList<>();

    /// Indices of the rows of no entry, after the first one.
    final List<Integer> outside = new ArrayList<>();

    private final Deque<Entry> open = new ArrayDeque<>();
    private final List<Entry> describing = new ArrayList<>();

    Entries(List<Row> rows, List<Sign> signs) {
        this.rows = rows;
        this.signs = signs;
        for (int at = 0; at < rows.size(); at++) {
            place(at);
        }
    }

    private void place(int at) {
        switch (signs.get(at)) {
            case Sign.Timed(var clock) -> timed(at, clock);
            case Sign.Day _ -> day(at);
            case Sign.Labelled(var label) -> labelled(at, label);
            case Sign.Themed _ -> themed(at, 0, null);
            case Sign.Aside _ -> aside(at);
            case Sign.Programme _ -> programmeHeading(at);
            case Sign.Described _ -> describedHeading(at);
            case Sign.Plain _ -> plain(at);
        }
    }

    private void timed(int at, Times.Clock clock) {
        var text = rows.get(at).text();
        int from = afterMarks(text, clock.to());
        var label = Label.of(text.substring(from)).filter(found -> found.word() != null).orElse(null);
        boolean counted = label != null && label.sort() != Label.Sort.NUMBER;
        begin(Entry.at(at, counted ? from + label.to() : from, clock, counted ? label : null, lastDay(), false));
    }

    private void begin(Entry entry) {
        programme.add(entry);
        describing.clear();
        open.clear();
        open.push(entry);
    }

    private void day(int at) {
        if (inDescriptions() || (programme.isEmpty() && !leadsToEntry(at, 12))) {
            plain(at);
            return;
        }
        days.add(at);
        open.clear();
        describing.clear();
        int next = at + 1;
        if (next < rows.size() && isUntimedEntry(next)) {
            begin(Entry.at(next, 0, null, null, lastDay(), false));
        }
    }

    private boolean inDescriptions() {
        return !describing.isEmpty();
    }

    /// "Arrival of participants" right under a day's heading.
    private boolean isUntimedEntry(int at) {
        return signs.get(at) instanceof Sign.Plain
                && rows.get(at).text().length() < 100
                && Times.in(rows.get(at).text()).isEmpty()
                && Kinds.of(rows.get(at).text())
                        .filter(kind -> kind == Kind.OTHER || kind == Kind.SOCIAL || kind == Kind.MEAL)
                        .isPresent();
    }

    private boolean leadsToEntry(int at, int reach) {
        for (int next = at + 1; next < Math.min(rows.size(), at + reach); next++) {
            if (signs.get(next) instanceof Sign.Timed || isUntimedEntry(next)) {
                return true;
            }
        }
        return false;
    }

    private void labelled(int at, Label label) {
        if (label.sort() == Label.Sort.THEME
                || (label.sort() == Label.Sort.SESSION && !inBlock() && leadsToTimed(at))) {
            if (leadsToTimed(at)) {
                themed(at, label.to(), label);
                return;
            }
        }
        switch (label.sort()) {
            case TALK -> talk(at, label);
            case NUMBER -> numbered(at, label);
            default -> workshop(at, label);
        }
    }

    /// The next thing that begins is a timed entry.
    private boolean leadsToTimed(int at) {
        for (int next = at + 1; next < Math.min(rows.size(), at + 12); next++) {
            switch (signs.get(next)) {
                case Sign.Timed _ -> {
                    return true;
                }
                case Sign.Plain _, Sign.Described _, Sign.Aside _ -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private void themed(int at, int from, @Nullable Label label) {
        if (!leadsToTimed(at)) {
            plain(at);
            return;
        }
        begin(Entry.at(at, from, null, label, lastDay(), true));
    }

    private boolean inBlock() {
        return !open.isEmpty() && isBlock(open.peekLast());
    }

    private boolean isBlock(Entry entry) {
        return entry.lastPart() != null
                || (entry.clock() != null && mentionsParts(rows.get(entry.head()).text().substring(entry.from())));
    }

    static boolean mentionsParts(String title) {
        var kind = Kinds.of(title).orElse(Kind.TALK);
        if (kind == Kind.PARALLEL_BLOCK || kind == Kind.WORKSHOP) {
            return true;
        }
        boolean said = Words.tokens(title, 30).stream().anyMatch(Entries::isPart);
        return said && kind != Kind.CLOSING && kind != Kind.BREAK;
    }

    private static boolean isPart(String word) {
        return word.endsWith("workshop") || word.endsWith("workshops") || word.endsWith("sessioner")
                || word.endsWith("sesjoner") || word.equals("sessions") || word.endsWith("grupper");
    }

    private void workshop(int at, Label label) {
        var top = open.peekLast();
        boolean counted = top != null && !inDescriptions() && (isBlock(top) || programme.stream().noneMatch(this::isBlock));
        if (counted && top.clock() != null) {
            part(top, at, label);
        } else {
            describe(at, label);
        }
    }

    private void part(Entry top, int at, Label label) {
        var part = Entry.at(at, label.to(), null, label, top.day(), false);
        top.parts().add(part);
        open.clear();
        open.push(top);
        open.push(part);
    }

    private void describe(int at, Label label) {
        var entry = Entry.at(at, label.to(), null, label, -1, false);
        described.add(entry);
        describing.add(entry);
        open.clear();
        open.push(entry);
    }

    /// "Oplæg 1:" belongs to what is open, be it a workshop or an entry.
    private void talk(int at, Label label) {
        var holder = open.size() > 1 && isTalk(open.peekFirst()) ? second() : open.peekFirst();
        if (holder == null || isTalk(holder)) {
            plain(at);
            return;
        }
        var part = Entry.at(at, label.to(), null, label, holder.day(), false);
        holder.parts().add(part);
        while (open.peekFirst() != holder) {
            open.pop();
        }
        open.push(part);
    }

    private static boolean isTalk(@Nullable Entry entry) {
        return entry != null && entry.label() != null && entry.label().sort() == Label.Sort.TALK;
    }

    private @Nullable Entry second() {
        var all = open.iterator();
        all.next();
        return all.next();
    }

    private void numbered(int at, Label label) {
        var top = open.peekLast();
        if (inDescriptions() && describing.getLast().label() instanceof Label last && last.word() == null) {
            if (label.follows(last)) {
                describe(at, label);
                return;
            }
        } else if (awaitsNumbers && label.follows(null) && !awaited.isEmpty()) {
            describe(at, label);
            return;
        } else if (top != null && isBlock(top) && label.follows(top.lastPart()) && sameSeries(top)) {
            part(top, at, label);
            return;
        }
        plain(at);
    }

    private static boolean sameSeries(Entry top) {
        var last = top.lastPart();
        return last == null || last.word() == null;
    }

    private void aside(int at) {
        if (programme.isEmpty()) {
            return;
        }
        open.clear();
        describing.clear();
        awaited.clear();
        outside.add(at);
    }

    private void programmeHeading(int at) {
        headings.add(at);
        open.clear();
        describing.clear();
    }

    private final List<Integer> awaited = new ArrayList<>();
    private final boolean awaitsNumbers = true;

    private void describedHeading(int at) {
        var top = open.peekLast();
        boolean own = top != null && isBlock(top) && Times.in(rows.get(at).text()).isEmpty() && top.parts().isEmpty();
        headings.add(at);
        if (own) {
            return;
        }
        awaited.add(at);
        open.clear();
    }

    private void plain(int at) {
        var inner = open.peekFirst();
        if (inner != null) {
            inner.body().add(at);
        } else if (!programme.isEmpty()) {
            outside.add(at);
        }
    }

    private int lastDay() {
        return days.size() - 1;
    }

    private static int afterMarks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t:.|–—-,;".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
