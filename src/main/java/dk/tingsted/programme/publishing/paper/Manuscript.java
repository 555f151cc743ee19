package dk.tingsted.programme.publishing.paper;

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
import org.jspecify.annotations.Nullable;

/// The programme as one paragraph after the other, worded and laid out so that it reads back as the
/// same programme: a heading for each day, the hours before the title, each person on a line.
final class Manuscript {

    /// What a paragraph is.
    enum Sort {
        TITLE,
        SUBTITLE,
        /// One thing to know, `Sted: Randers`.
        FACT,
        INVITATION,
        GREETING,
        SIGNATORY,
        DAY,
        THEME,
        ITEM,
        /// Something within another item.
        PART,
        PERSON,
        NOTE
    }

    /// @param hours before the text, `10.00–10.30`; empty where there are none
    record Paragraph(Sort sort, String hours, String text) {}

    private final Edition edition;
    private final Programme programme;
    private final Words words;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Manuscript(Edition edition) {
        this.edition = edition;
        this.programme = edition.programme();
        this.words = words(programme);
    }

    static List<Paragraph> of(Edition edition) {
        var manuscript = new Manuscript(edition);
        manuscript.head();
        Outline.of(edition.programme()).days().forEach(manuscript::day);
        return List.copyOf(manuscript.paragraphs);
    }

    /// The language of the words around the programme.
    static Words words(Programme programme) {
        return programme.language() == Language.ENGLISH ? Words.ENGLISH : Words.DANISH;
    }

    private void head() {
        var about = programme.particulars();
        add(Sort.TITLE, words.title(programme));
        add(Sort.SUBTITLE, about.subtitle());
        add(Sort.FACT, words.status(edition.status()));
        add(Sort.FACT, words.times(programme.zone()));
        add(Sort.FACT, labelled("Sted", "Venue", words.place(about)));
        add(Sort.FACT, labelled("Arrangør", "Organiser", about.organiser()));
        var deadline = about.registrationDeadline();
        add(
                Sort.FACT,
                deadline == null
                        ? null
                        : words.say("Tilmelding senest den ", "Register by ")
                                + words.date(deadline));
        add(Sort.FACT, price());
        texts(Sort.INVITATION, about.invitation());
        if (!programme.signatories().isEmpty()) {
            add(Sort.GREETING, words.say("Med venlig hilsen", "Kind regards"));
            programme.signatories().forEach(one -> add(Sort.SIGNATORY, affiliation(one)));
        }
        programme
                .moderators()
                .forEach(one ->
                        add(Sort.FACT, words.say("Ordstyrer: ", "Moderator: ") + affiliation(one)));
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
        add(Sort.DAY, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        for (var chapter : day.chapters()) {
            var theme = chapter.theme();
            if (theme != null && !chapter.continued()) {
                item(Sort.THEME, theme, 0);
            }
            chapter.entries().forEach(entry -> entry(Sort.ITEM, entry, 0));
        }
    }

    private void entry(Sort sort, Outline.Entry entry, int number) {
        item(sort, entry.item(), number);
        var count = new EnumMap<Kind, Integer>(Kind.class);
        for (var part : entry.parts()) {
            entry(Sort.PART, part, count.merge(part.item().kind(), 1, Integer::sum));
        }
    }

    /// @param number among those of its kind in what it is part of, else 0
    private void item(Sort sort, Item item, int number) {
        paragraphs.add(new Paragraph(sort, hours(item), lead(item, number) + item.title()));
        item.people().forEach(person -> add(Sort.PERSON, line(item, person)));
        if (item.speakerToBeFound()) {
            add(
                    Sort.PERSON,
                    words.say("Oplægsholder er under afklaring", "Speaker to be confirmed"));
        }
        texts(Sort.NOTE, item.summary());
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
        return end == null ? words.clock(start) : words.clock(start) + "–" + words.clock(end);
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

    private void texts(Sort sort, @Nullable String text) {
        if (text != null) {
            Excerpt.paragraphs(text).forEach(paragraph -> add(sort, paragraph));
        }
    }

    private void add(Sort sort, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(new Paragraph(sort, "", text));
        }
    }
}
