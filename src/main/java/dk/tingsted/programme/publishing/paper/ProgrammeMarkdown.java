package dk.tingsted.programme.publishing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Excerpt;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The programme as Markdown (CommonMark), laid out so that it reads back as the same programme: a
/// heading for each day, the hours before the title, each person on a line.
public final class ProgrammeMarkdown {

    private final Edition edition;
    private final Programme programme;
    private final Words words;
    private final List<String> paragraphs = new ArrayList<>();

    private ProgrammeMarkdown(Edition edition) {
        this.edition = edition;
        this.programme = edition.programme();
        this.words = programme.language() == Language.ENGLISH ? Words.ENGLISH : Words.DANISH;
    }

    /// The whole document, paragraphs separated by an empty line.
    public static byte[] write(Edition edition) {
        return new ProgrammeMarkdown(edition).text().getBytes(UTF_8);
    }

    private String text() {
        head();
        Outline.of(programme).days().forEach(this::day);
        return String.join("\n\n", paragraphs) + "\n";
    }

    private void head() {
        var about = programme.particulars();
        paragraphs.add("# " + escaped(words.title(programme)));
        add(about.subtitle());
        add(words.status(edition.status()));
        add(labelled("Sted", "Venue", words.place(about)));
        add(labelled("Arrangør", "Organiser", about.organiser()));
        var deadline = about.registrationDeadline();
        add(
                deadline == null
                        ? null
                        : words.say("Tilmelding senest den ", "Register by ")
                                + words.date(deadline));
        add(price());
        if (about.invitation() != null) {
            Excerpt.paragraphs(about.invitation()).forEach(this::add);
        }
        if (!programme.signatories().isEmpty()) {
            add(words.say("Med venlig hilsen", "Kind regards"));
            programme.signatories().forEach(one -> add(affiliation(one)));
        }
        programme
                .moderators()
                .forEach(one -> add(words.say("Ordstyrer: ", "Moderator: ") + affiliation(one)));
    }

    private @Nullable String price() {
        var about = programme.particulars();
        if (about.price() != null) {
            return words.say("Pris: ", "Price: ") + about.price();
        }
        return Boolean.TRUE.equals(about.free())
                ? words.say("Det er gratis at deltage.", "Taking part is free.")
                : null;
    }

    private @Nullable String labelled(String danish, String english, @Nullable String value) {
        return value == null ? null : words.say(danish, english) + ": " + value;
    }

    private void day(Outline.Day day) {
        var date = day.date();
        var name = date == null ? words.say("Program", "Programme") : words.weekday(date);
        paragraphs.add("## " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        for (var chapter : day.chapters()) {
            var theme = chapter.theme();
            if (theme != null && !chapter.continued()) {
                item(theme, 0);
            }
            chapter.entries().forEach(entry -> entry(entry, 0));
        }
    }

    private void entry(Outline.Entry entry, int number) {
        item(entry.item(), number);
        var count = new EnumMap<Kind, Integer>(Kind.class);
        for (var part : entry.parts()) {
            entry(part, count.merge(part.item().kind(), 1, Integer::sum));
        }
    }

    /// @param number among those of its kind in what it is part of, else 0
    private void item(Item item, int number) {
        paragraphs.add("### " + escaped(hours(item) + lead(item, number) + item.title()));
        item.people().forEach(person -> add(line(item, person)));
        if (item.speakerToBeFound()) {
            add(words.say("Oplægsholder er under afklaring", "Speaker to be confirmed"));
        }
        if (item.summary() != null) {
            Excerpt.paragraphs(item.summary()).forEach(this::add);
        }
    }

    /// What tells a workshop, or a talk within one, from the text around it.
    private String lead(Item item, int number) {
        var word =
                switch (item.kind()) {
                    case WORKSHOP -> "Workshop";
                    case TALK -> words.say("Oplæg", "Talk");
                    default -> "";
                };
        var isSaid =
                item.title().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
        return number == 0 || item.start() != null || isSaid ? "" : word + " " + number + ": ";
    }

    private String hours(Item item) {
        var start = item.start();
        if (start == null) {
            return "";
        }
        var end = item.end();
        return end == null
                ? words.clock(start) + " "
                : words.clock(start) + "–" + words.clock(end) + " ";
    }

    private String line(Item item, Participation person) {
        return capacity(item, person.capacity()) + person.inWords();
    }

    private String capacity(Item item, @Nullable Capacity capacity) {
        return switch (capacity) {
            case SPEAKER ->
                    item.kind() == Kind.WORKSHOP ? "v/ " : words.say("Oplæg ved ", "Speaker: ");
            case FACILITATOR -> "Facilitator: ";
            case MODERATOR -> words.say("Ordstyrer: ", "Moderator: ");
            case HOST -> "v/ ";
            case PANELIST -> "";
            case VIDEO -> words.say("Videohilsen fra ", "Video greeting from ");
            case null -> "";
        };
    }

    private static String affiliation(Affiliation person) {
        return person.post() == null ? person.name() : person.name() + ", " + person.post();
    }

    private void add(@Nullable String paragraph) {
        if (paragraph != null && !paragraph.isBlank()) {
            paragraphs.add(
                    paragraph
                            .lines()
                            .map(ProgrammeMarkdown::escaped)
                            .collect(Collectors.joining("\n")));
        }
    }

    /// What Markdown would take for a mark, as itself.
    private static String escaped(String line) {
        var marks = line.strip().replaceAll("([\\\\`*_<\\[\\]])", "\\\\$1");
        return marks.replaceFirst("^([#>+-])", "\\\\$1").replaceFirst("^(\\d+)([.)] )", "$1\\\\$2");
    }
}
