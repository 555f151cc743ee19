package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one entry: its title, its people, what is said about it and what it holds.
final class EntryReader {

    private final Units units;

    EntryReader(Units units) {
        this.units = units;
    }

    /// @param holder what it is a part of
    Draft read(Entry entry, @Nullable Kind holder) {
        var all = units.of(entry);
        var texts = new ArrayList<>(all);
        var titling = Titling.of(texts, entry.clock() != null || entry.label() != null);
        var told = toldKind(entry, titling, holder);
        var body = new BodyReader(told.orElse(Kind.TALK), titling).read(texts);
        var parts = new ArrayList<Draft>();
        var kindForParts = entry.parts().size() > 1 ? Kind.PARALLEL_BLOCK : told.orElse(Kind.TALK);
        entry.parts().forEach(part -> parts.add(read(part, kindForParts)));
        var people = new ArrayList<>(body.people());
        if (entry.label() != null) {
            parts.replaceAll(part -> withoutLeaders(part, people));
        }
        parts.addAll(body.parts());
        if (parts.isEmpty() && told.filter(kind -> kind == Kind.PARALLEL_BLOCK).isPresent()) {
            parts.addAll(body.listed());
        }
        var kind = settle(entry, told, body, parts, titling);
        return new Draft(
                all.getFirst().line(),
                titling.line(),
                entry.day(),
                entry.label(),
                entry.clock(),
                kind,
                told.isPresent(),
                isSubTalk(entry) ? Titling.withoutNote(titling.title()) : titling.title(),
                body.summary(),
                inTheirPart(kind, people),
                titling.toBeFound() || body.toBeFound(),
                parts,
                Remarks.of(titling, all));
    }

    /// Who leads a workshop is named under its last talk.
    private static Draft withoutLeaders(Draft talk, List<Said> leaders) {
        var speakers = new ArrayList<Said>();
        for (var said : talk.people()) {
            boolean leads =
                    said.person().capacity() == Capacity.FACILITATOR
                            || said.person().capacity() == Capacity.MODERATOR;
            (leads ? leaders : speakers).add(said);
        }
        return talk.with(speakers);
    }

    private static boolean isSubTalk(Entry entry) {
        return entry.label() != null && entry.label().sort() == Label.Sort.TALK;
    }

    private static Optional<Kind> toldKind(Entry entry, Titling titling, @Nullable Kind holder) {
        if (entry.theme()) {
            return Optional.of(Kind.THEME);
        }
        var label = entry.label();
        if (label != null && entry.clock() == null) {
            if (label.sort() == Label.Sort.TALK) {
                return Optional.of(Kind.TALK);
            }
            return Optional.of(Kind.WORKSHOP);
        }
        if (label != null && label.sort() == Label.Sort.THEME) {
            return Optional.of(Kind.THEME);
        }
        if (label != null
                && (label.sort() == Label.Sort.WORKSHOP || holder == Kind.PARALLEL_BLOCK)) {
            return Optional.of(Kind.WORKSHOP);
        }
        return titling.kind();
    }

    private static Kind settle(
            Entry entry,
            Optional<Kind> told,
            BodyReader.Body body,
            List<Draft> parts,
            Titling titling) {
        var kind = told.orElse(Kind.TALK);
        long workshops = parts.stream().filter(part -> part.kind() == Kind.WORKSHOP).count();
        if (workshops > 1) {
            return Kind.PARALLEL_BLOCK;
        }
        if (kind == Kind.WORKSHOP
                && entry.label() == null
                && Words.tokens(titling.title(), 3).size() < 2) {
            return Kind.PARALLEL_BLOCK;
        }
        if (parts.size() > 1 && kind == Kind.TALK && entry.clock() != null && !titling.isPerson()) {
            return Kind.THEME;
        }
        boolean mayBePanel =
                kind == Kind.TALK || (kind == Kind.CLOSING && body.people().size() > 2);
        if (mayBePanel && parts.isEmpty()) {
            return panel(entry, told, kind, body);
        }
        return kind;
    }

    private static Kind panel(Entry entry, Optional<Kind> told, Kind kind, BodyReader.Body body) {
        long speakers =
                body.people().stream()
                        .filter(said -> said.person().capacity() != Capacity.MODERATOR)
                        .count();
        if (entry.label() != null) {
            return kind;
        }
        if (body.isPanel() || speakers > 2) {
            return Kind.PANEL;
        }
        if (told.isEmpty() && speakers == 0) {
            return body.kind().orElse(kind);
        }
        return kind;
    }

    private static List<Said> inTheirPart(Kind kind, List<Said> people) {
        var capacity = kind == Kind.PANEL ? Capacity.PANELIST : Capacity.SPEAKER;
        return people.stream()
                .map(said -> {
                    var own = said.person().capacity();
                    boolean general = own == null || own == Capacity.SPEAKER;
                    return general ? said.as(said.person().in(capacity)) : said;
                })
                .toList();
    }
}
