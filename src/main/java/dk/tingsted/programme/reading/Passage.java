package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the document outside its layout: what it says and where.
///
/// @param gap blank lines before it
/// @param wrapped one of several full lines: a paragraph that its file broke into lines
record Passage(int number, String text, int heading, int gap, boolean wrapped) {

    private static final int LONG = 2000;
    private static final int PROSE = 90;
    private static final int FULL = 60;

    static List<Passage> of(Document document) {
        var passages = new ArrayList<Passage>();
        int gap = 0;
        for (var line : document.lines()) {
            var raw = line.text();
            var text = Clean.text(raw.length() > LONG ? raw.substring(0, LONG) : raw);
            if (text.isEmpty() || OlderMail.isDivider(text)) {
                gap++;
            } else {
                passages.add(new Passage(line.number(), text, line.heading(), gap, false));
                gap = 0;
            }
        }
        return wrapped(passages);
    }

    private static List<Passage> wrapped(List<Passage> passages) {
        var marked = new ArrayList<Passage>(passages.size());
        int start = 0;
        while (start < passages.size()) {
            int end = start + 1;
            while (end < passages.size() && passages.get(end).gap() == 0) {
                end++;
            }
            boolean full = isFull(passages.subList(start, end));
            passages.subList(start, end).forEach(passage -> marked.add(passage.wrapped(full)));
            start = end;
        }
        return marked;
    }

    /// Three lines or more, all long but the last.
    private static boolean isFull(List<Passage> block) {
        return block.size() > 2
                && block.subList(0, block.size() - 1).stream()
                        .allMatch(passage -> passage.text.length() >= FULL);
    }

    private Passage wrapped(boolean full) {
        return new Passage(number, text, heading, gap, full);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Long, or a sentence, or a line of a paragraph.
    boolean isProse() {
        boolean sentence = text.endsWith(".") && text.split(" ", 8).length > 7;
        boolean several = text.length() > PROSE && text.contains(". ");
        return wrapped || sentence || several || text.length() > PROSE * 2;
    }

    boolean isDated() {
        return !Dates.in(text).isEmpty();
    }
}
