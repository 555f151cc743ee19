package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sorts the rows of a document into the entries of its programme, the descriptions that come after
/// it, and the rest.
final class Entries {

    /// No programme has more; what comes after them is left as not understood.
    private static final int MOST = 2000;

    private static final Pattern BY = Pattern.compile("\\s(?:v/|v\\.|ved)\\s?(?=\\S)|\\t");

    private static final Pattern NUMBERED_DAY = Pattern.compile("(?iu)\\b(?:dag|day)\\s\\d");

    private static final int SHORT = 80;
    private static final int MOST_DESCRIBED = 200;
    private static final int MOST_PARTS = 100;

    private final List<Row> rows;
    private final List<Sign> signs;
    private final Ahead ahead;

    /// The entries in printed order.
    final List<Entry> programme = new ArrayList<>();

    /// What is described after the programme, under a label or number.
    final List<Entry> described = new ArrayList<>();

    /// Indices of day headings.
    final List<Integer> days = new ArrayList<>();

    /// Indices of headings that say that the programme or a description begins.
    final List<Integer> headings = new ArrayList<>();

    /// What the next rows belong to, the innermost first.
    private final Deque<Entry> open = new ArrayDeque<>();

    private final List<Entry> blocks = new ArrayList<>();
    private final List<Entry> describing = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final List<Integer> awaited = new ArrayList<>();

    /// Not empty where the rows are about how to get there and the like.
    private final List<Integer> practical = new ArrayList<>();

    Entries(List<Row> rows, List<Sign> signs) {
        this.rows = rows;
        this.signs = signs;
        this.ahead = new Ahead(rows, signs);
        for (int at = 0; at < rows.size(); at++) {
            place(at);
        }
    }

    private void place(int at) {
        if (isTitleOfTime(at)) {
            plain(at);
            return;
        }
        var sign = signs.get(at);
        if (sign instanceof Sign.Timed(var clock)) {
            timed(at, clock);
        } else if (sign instanceof Sign.Labelled(var label)) {
            labelled(at, label);
        } else {
            heading(at, sign);
        }
    }

    private void heading(int at, Sign sign) {
        if (sign instanceof Sign.Day) {
            day(at);
        } else if (sign instanceof Sign.Untimed) {
            untimed(at);
        } else if (sign instanceof Sign.Themed) {
            themed(at, 0, null);
        } else if (sign instanceof Sign.Aside) {
            aside();
        } else if (sign instanceof Sign.Programme) {
            programmeHeading(at);
        } else if (sign instanceof Sign.Described) {
            describedHeading(at);
        } else {
            plain(at);
        }
    }

    /// A heading right under a time that stands alone is what happens then.
    private boolean isTitleOfTime(int at) {
        boolean heading =
                signs.get(at) instanceof Sign.Programme
                        || signs.get(at) instanceof Sign.Described
                        || signs.get(at) instanceof Sign.Themed
                        || signs.get(at) instanceof Sign.Aside;
        return heading && isUnderTime(at);
    }

    private boolean isUnderTime(int at) {
        var entry = open.peekLast();
        return entry != null
                && entry.head() == at - 1
                && entry.clock() != null
                && rows.get(at - 1).text().length() <= entry.from();
    }

    private void timed(int at, Times.Clock clock) {
        var text = rows.get(at).text();
        if (!practical.isEmpty() && programme.size() > 2 && rows.get(at).endsSentence()) {
            plain(at);
            return;
        }
        int from = afterMarks(text, clock.to());
        var label = Label.of(text.substring(from)).filter(found -> found.word() != null);
        int title = label.map(found -> from + found.to()).orElse(from);
        begin(Entry.at(at, title, clock, label.orElse(null), lastDay(), false));
    }

    private void untimed(int at) {
        var label = Label.of(rows.get(at).text());
        begin(
                Entry.at(
                        at,
                        label.map(Label::to).orElse(0),
                        null,
                        label.orElse(null),
                        lastDay(),
                        false));
    }

    private void begin(Entry entry) {
        practical.clear();
        open.clear();
        describing.clear();
        awaited.clear();
        if (programme.size() >= MOST) {
            return;
        }
        programme.add(entry);
        open.push(entry);
        titles.add(Retold.fold(title(entry)));
        titles.add(Retold.fold(BY.split(title(entry), 2)[0]));
        if (entry.clock() != null && mentionsParts(title(entry))) {
            blocks.add(entry);
        }
    }

    private String title(Entry entry) {
        var text = rows.get(entry.head()).text();
        var title = text.substring(entry.from(), Math.min(text.length(), entry.from() + 200));
        boolean below = title.isBlank() && entry.head() + 1 < rows.size();
        return below ? rows.get(entry.head() + 1).text() : title;
    }

    private void day(int at) {
        if (!describing.isEmpty() || (programme.isEmpty() && !ahead.leadsToEntry(at))) {
            plain(at);
            return;
        }
        if (isWeekdayBelowDate(at)) {
            headings.add(at);
            return;
        }
        days.add(at);
        open.clear();
        if (ahead.isUntimedEntry(at + 1)) {
            begin(Entry.at(at + 1, 0, null, null, lastDay(), false));
        }
    }

    private boolean isWeekdayBelowDate(int at) {
        return signs.get(at) instanceof Sign.Day(var dates)
                && dates.isEmpty()
                && !days.isEmpty()
                && days.getLast() == at - 1;
    }

    private void labelled(int at, Label label) {
        if (label.sort() == Label.Sort.THEME && isUnderTime(at)) {
            themeOfTime(at, label);
            return;
        }
        if (programme.isEmpty() && label.sort() == Label.Sort.SESSION && isShort(at)) {
            plain(at);
            return;
        }
        boolean session = label.sort() == Label.Sort.SESSION && !inBlock();
        if ((session || label.sort() == Label.Sort.THEME) && ahead.leadsToTimed(at)) {
            themed(at, label.to(), label);
            return;
        }
        switch (label.sort()) {
            case TALK -> talk(at, label);
            case NUMBER -> numbered(at, label);
            default -> workshop(at, label);
        }
    }

    /// "12.45-14.00" and under it "Tema 1: …".
    private void themeOfTime(int at, Label label) {
        var time = programme.removeLast();
        begin(Entry.at(time.head(), time.from(), time.clock(), label, time.day(), false));
        plain(at);
    }

    /// "Spor 1: Unge – Sal A", told before the programme begins.
    private boolean isShort(int at) {
        return rows.get(at).text().length() < SHORT
                && signs.subList(at, signs.size()).stream()
                        .anyMatch(sign -> sign instanceof Sign.Timed);
    }

    private void themed(int at, int from, @Nullable Label label) {
        if (ahead.leadsToTimed(at)) {
            begin(Entry.at(at, from, null, label, lastDay(), true));
        } else {
            plain(at);
        }
    }

    private boolean inBlock() {
        var top = open.peekLast();
        return top != null && isBlock(top);
    }

    private boolean isBlock(Entry entry) {
        return entry.lastPart() != null
                || (!blocks.isEmpty() && blocks.getLast().head() == entry.head());
    }

    private static boolean mentionsParts(String title) {
        var kind = Kinds.of(title).orElse(Kind.TALK);
        if (kind == Kind.PARALLEL_BLOCK || kind == Kind.WORKSHOP) {
            return true;
        }
        boolean said = Words.tokens(title, 30).stream().anyMatch(Entries::isPart);
        return said && kind != Kind.CLOSING && kind != Kind.BREAK;
    }

    private static boolean isPart(String word) {
        return word.endsWith("workshop")
                || word.endsWith("seminarier")
                || word.endsWith("seminarer")
                || word.endsWith("temamøder")
                || word.equals("spor")
                || word.equals("spår")
                || word.equals("tracks")
                || word.endsWith("ture")
                || word.endsWith("ekskursioner")
                || word.endsWith("excursions")
                || word.endsWith("workshops")
                || word.endsWith("sessioner")
                || word.endsWith("sesjoner")
                || word.equals("sessions")
                || word.endsWith("grupper");
    }

    private void workshop(int at, Label label) {
        var top = open.peekLast();
        boolean own =
                top != null
                        && describing.isEmpty()
                        && (isBlock(top)
                                || blocks.isEmpty()
                                || isOtherSort(label)
                                || isNextRound(top, at, label));
        if (own && top.clock() != null) {
            part(top, at, label);
        } else {
            describe(at, label);
        }
    }

    /// "Spor 1" right under a time, where an earlier time has one too.
    private boolean isNextRound(Entry top, int at, Label label) {
        var kind = Kinds.of(title(top)).orElse(Kind.TALK);
        return label.follows(null)
                && top.head() == at - 1
                && rows.get(at).gap() == 0
                && kind == Kind.TALK
                && blocks.stream()
                        .flatMap(block -> block.parts().stream())
                        .anyMatch(part -> part.label() != null && part.label().isSameAs(label));
    }

    /// "Bord 1" where the blocks before have workshops: it describes none of those.
    private boolean isOtherSort(Label label) {
        return label.follows(null)
                && blocks.stream()
                        .map(Entry::lastPart)
                        .allMatch(last ->
                                last != null && !String.valueOf(last.word()).equals(label.word()));
    }

    private void part(Entry top, int at, Label label) {
        if (top.parts().size() >= MOST_PARTS) {
            plain(at);
            return;
        }
        var part = Entry.at(at, label.to(), null, label, top.day(), false);
        top.parts().add(part);
        if (!isLastBlock(top)) {
            blocks.add(top);
        }
        open.clear();
        open.push(top);
        open.push(part);
    }

    private boolean isLastBlock(Entry entry) {
        return !blocks.isEmpty() && blocks.getLast().head() == entry.head();
    }

    private void describe(int at, @Nullable Label label) {
        open.clear();
        if (described.size() >= MOST_DESCRIBED) {
            return;
        }
        var entry = Entry.at(at, label == null ? 0 : label.to(), null, label, -1, false);
        described.add(entry);
        describing.add(entry);
        open.push(entry);
    }

    /// "Oplæg 1:" belongs to what is open, be it a workshop or an entry.
    private void talk(int at, Label label) {
        if (!open.isEmpty() && isTalk(open.peek())) {
            open.pop();
        }
        var holder = open.peek();
        if (holder == null || holder.parts().size() >= MOST_PARTS) {
            plain(at);
            return;
        }
        var part = Entry.at(at, label.to(), null, label, holder.day(), false);
        holder.parts().add(part);
        open.push(part);
    }

    private static boolean isTalk(Entry entry) {
        return entry.clock() == null
                && entry.label() != null
                && entry.label().sort() == Label.Sort.TALK;
    }

    private void numbered(int at, Label label) {
        var top = open.peekLast();
        var last = lastDescribed();
        boolean described = last == null ? !awaited.isEmpty() : last.word() == null;
        if (described && label.follows(last)) {
            describe(at, label);
        } else if (last == null && top != null && continues(top, label)) {
            part(top, at, label);
        } else {
            plain(at);
        }
    }

    private @Nullable Label lastDescribed() {
        return describing.isEmpty() ? null : describing.getLast().label();
    }

    private boolean continues(Entry top, Label label) {
        var last = top.lastPart();
        boolean numbers = last == null || last.word() == null;
        return isBlock(top) && numbers && label.follows(last);
    }

    private void aside() {
        practical.add(rows.size());
        open.clear();
        describing.clear();
        awaited.clear();
    }

    private void programmeHeading(int at) {
        practical.clear();
        headings.add(at);
        open.clear();
        describing.clear();
        if (NUMBERED_DAY.matcher(rows.get(at).text()).find()) {
            days.add(at);
        }
    }

    private void describedHeading(int at) {
        var top = open.peekLast();
        boolean timed = !Times.in(rows.get(at).text()).isEmpty();
        headings.add(at);
        if (top == null || timed || !isBlock(top) || !top.parts().isEmpty()) {
            awaited.add(at);
            open.clear();
        }
    }

    private void plain(int at) {
        var inner = open.peek();
        if (isToldAgain(at)) {
            describe(at, null);
        } else if (inner != null) {
            inner.body().add(at);
        }
    }

    /// A row that is an earlier entry's whole title, where that entry is over.
    private boolean isToldAgain(int at) {
        var text = rows.get(at).text();
        if (text.length() < 10 || text.length() > 200 || programme.size() < 2) {
            return false;
        }
        var current = programme.getLast();
        boolean over = open.isEmpty() || open.peekLast().head() != current.head();
        return over && titles.contains(Retold.fold(text));
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
