package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Joins what the programme names and what is described again elsewhere: one item, its people
/// together.
final class Retold {

    private Retold() {}

    static List<Draft> join(List<Draft> programme, List<Draft> described) {
        var joined = programme;
        for (var description : described) {
            joined = join(joined, description);
        }
        return joined;
    }

    /// Where a draft stands: among the entries, or among the parts of one.
    private record Place(int entry, int part) {

        Draft in(List<Draft> programme) {
            var draft = programme.get(entry);
            return part < 0 ? draft : draft.parts().get(part);
        }

        List<Draft> with(List<Draft> programme, Draft other) {
            var drafts = new ArrayList<>(programme);
            var draft = drafts.get(entry);
            drafts.set(
                    entry, part < 0 ? other : draft.holding(replaced(draft.parts(), part, other)));
            return drafts;
        }

        private static List<Draft> replaced(List<Draft> parts, int at, Draft other) {
            var drafts = new ArrayList<>(parts);
            drafts.set(at, other);
            return drafts;
        }
    }

    private static List<Draft> join(List<Draft> programme, Draft description) {
        var told = told(programme, description);
        if (told.isPresent()) {
            var place = told.get();
            return place.with(programme, merge(place.in(programme), description));
        }
        var part = description.of(Kind.WORKSHOP);
        int block = block(programme, description);
        if (block < 0) {
            var more = new ArrayList<>(programme);
            more.add(part);
            return more;
        }
        var parts = new ArrayList<>(programme.get(block).parts());
        parts.add(part);
        var held = programme.get(block).of(Kind.PARALLEL_BLOCK).holding(parts);
        return new Place(block, -1).with(programme, held);
    }

    private static Optional<Place> told(List<Draft> programme, Draft description) {
        var places = new ArrayList<Place>();
        for (int entry = 0; entry < programme.size(); entry++) {
            var draft = programme.get(entry);
            if (draft.label() != null || description.label() == null) {
                places.add(new Place(entry, -1));
            }
            for (int part = 0; part < draft.parts().size(); part++) {
                places.add(new Place(entry, part));
            }
        }
        return places.stream()
                .filter(place -> isSame(place.in(programme), description))
                .max((one, other) ->
                        Double.compare(
                                likeness(one.in(programme).title(), description.title()),
                                likeness(other.in(programme).title(), description.title())));
    }

    private static boolean isSame(Draft draft, Draft description) {
        var label = draft.label();
        var other = description.label();
        double likeness = likeness(draft.title(), description.title());
        boolean counted = label != null && other != null && label.isSameAs(other);
        return counted ? likeness >= 0.2 || draft.title().isEmpty() : likeness >= 0.8;
    }

    /// The block that has this description's predecessor, or has no parts yet; -1 for none.
    private static int block(List<Draft> programme, Draft description) {
        for (int at = 0; at < programme.size(); at++) {
            var draft = programme.get(at);
            boolean block =
                    draft.clock() != null
                            && (draft.kind() == Kind.PARALLEL_BLOCK
                                    || draft.kind() == Kind.WORKSHOP);
            if (block && (draft.parts().isEmpty() || expects(draft, description))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean expects(Draft block, Draft description) {
        var last = block.parts().getLast().label();
        var label = description.label();
        return last != null && label != null && label.follows(last);
    }

    /// The overview's title stays, unless the description has the same without what follows it.
    private static Draft merge(Draft overview, Draft description) {
        var remarks = new ArrayList<Remark>(overview.asides());
        remarks.addAll(description.asides());
        boolean plainer =
                !description.title().isEmpty()
                        && fold(overview.title()).startsWith(fold(description.title()));
        var other = plainer ? overview : description;
        boolean differs = !overview.title().equalsIgnoreCase(description.title());
        if (differs && !description.title().isEmpty()) {
            remarks.add(item -> new Statement.Retitled(other.titleLine(), item, other.title()));
        }
        var people = people(overview.people(), description.people(), remarks);
        var parts = overview.parts().isEmpty() ? description.parts() : overview.parts();
        var summary = summary(overview.summary(), description.summary());
        var merged =
                plainer ? overview.titled(description.title(), description.titleLine()) : overview;
        return merged.summarised(summary)
                .holding(parts)
                .with(people)
                .lookingForSpeaker(
                        (overview.toBeFound() || description.toBeFound()) && people.isEmpty())
                .noting(remarks);
    }

    private static @Nullable String summary(
            @Nullable String overview, @Nullable String description) {
        if (overview == null || description == null) {
            return overview == null ? description : overview;
        }
        return description.contains(overview) ? description : description + "\n\n" + overview;
    }

    private static List<Said> people(
            List<Said> overview, List<Said> description, List<Remark> remarks) {
        var people = new ArrayList<>(overview);
        for (var again : description) {
            int known = indexOf(overview, again.person());
            if (known < 0) {
                people.add(again);
                continue;
            }
            var said = people.get(known);
            people.set(known, said.as(filled(said.person(), again.person())));
            if (!said.person().name().equals(again.person().name())) {
                var person = again.person();
                var written = new Affiliation(person.name(), person.role(), person.organisation());
                remarks.add(item -> new Statement.Renamed(again.line(), item, written));
            }
        }
        return people;
    }

    private static int indexOf(List<Said> people, Participation person) {
        for (int at = 0; at < people.size(); at++) {
            if (isOnePerson(people.get(at).person().name(), person.name())) {
                return at;
            }
        }
        return -1;
    }

    /// The same name, a letter or two apart, or one with a middle name more.
    static boolean isOnePerson(String one, String other) {
        if (fold(one).equals(fold(other))) {
            return true;
        }
        var names = List.of(one.split(" ", -1));
        var others = List.of(other.split(" ", -1));
        boolean longer =
                names.size() > 1
                        && others.size() > 1
                        && names.getFirst().equals(others.getFirst())
                        && (names.containsAll(others) || others.containsAll(names));
        return longer
                || (names.size() == others.size()
                        && one.length() < 80
                        && other.length() < 80
                        && names.getFirst().equals(others.getFirst())
                        && distance(fold(one), fold(other)) <= 2);
    }

    private static Participation filled(Participation person, Participation again) {
        if (person.organisation() == null && again.organisation() != null && again.role() != null) {
            return new Participation(
                    person.name(),
                    again.role(),
                    again.organisation(),
                    person.party() == null ? again.party() : person.party(),
                    person.capacity());
        }
        return new Participation(
                person.name(),
                person.role() == null ? again.role() : person.role(),
                person.organisation() == null ? again.organisation() : person.organisation(),
                person.party() == null ? again.party() : person.party(),
                person.capacity());
    }

    /// How much of their words two titles share, 0 to 1; a title that begins the other counts full.
    static double likeness(String one, String other) {
        var a = fold(one);
        var b = fold(other);
        if (a.length() > 8 && b.length() > 8 && (a.startsWith(b) || b.startsWith(a))) {
            return 1;
        }
        var words = new HashSet<>(Words.tokens(one, 40));
        var shared = new HashSet<>(Words.tokens(other, 40));
        int all = Math.max(words.size(), shared.size());
        shared.retainAll(words);
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
