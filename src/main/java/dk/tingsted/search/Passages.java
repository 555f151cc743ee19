package dk.tingsted.search;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Cast;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.site.Frame;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From a published programme to what can be found in it: the conference first, then its items in
/// printed order, then its people.
final class Passages {

    private final Programme programme;
    private final Timetable timetable;
    private final String language;
    private final String title;

    private Passages(Programme programme) {
        this.programme = programme;
        this.timetable = Timetable.of(programme);
        this.language = programme.language().code();
        this.title = Words.DANISH.title(programme);
    }

    static List<Passage> of(Programme programme) {
        var passages = new Passages(programme);
        return Stream.of(
                        Stream.of(passages.conference()),
                        programme.items().stream().map(passages::item),
                        Cast.of(programme).people().stream().map(passages::person))
                .flatMap(each -> each)
                .toList();
    }

    private Passage conference() {
        var about = programme.particulars();
        var people =
                Stream.concat(programme.signatories().stream(), programme.moderators().stream());
        return new Passage(
                "",
                language,
                title,
                lines(about.subtitle(), about.venue(), about.city(), about.organiser()),
                lines(about.invitation(), all(people.map(Passages::inWords))),
                "",
                programme.days().stream().findFirst().orElse(null),
                null);
    }

    private Passage item(Item item) {
        var span = timetable.span(item);
        return new Passage(
                Frame.isOnPageOfItsOwn(item)
                        ? "items/" + item.id()
                        : "#" + Agenda.anchor(item.id()),
                language,
                item.title(),
                all(item.people().stream().map(Participation::inWords)),
                Objects.requireNonNullElse(item.summary(), ""),
                context(),
                span.map(Timetable.Span::day).orElse(item.day()),
                span.map(Timetable.Span::start).orElse(null));
    }

    private Passage person(Cast.Person person) {
        var titles = person.appearances().stream().map(one -> one.item().title());
        return new Passage(
                "people#" + person.id(),
                language,
                person.name(),
                lines(person.post(), person.party()),
                all(titles),
                context(),
                null,
                null);
    }

    private String context() {
        var about = programme.particulars();
        return lines(title, about.venue(), about.city());
    }

    private static String inWords(Affiliation person) {
        return lines(person.name(), person.role(), person.organisation());
    }

    private static String lines(@Nullable String... parts) {
        return all(Stream.of(parts).filter(Objects::nonNull));
    }

    private static String all(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
