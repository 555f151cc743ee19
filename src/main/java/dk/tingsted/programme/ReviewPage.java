package dk.tingsted.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where an organiser sees a document and what it was read as side by side.
///
/// @param notice what just happened; null when nothing did
/// @param errors what is the matter with what was typed, each with the id of its field
/// @param about the particulars of the conference, to correct
public record ReviewPage(
        String slug,
        String title,
        String by,
        @Nullable Notice notice,
        List<Complaint> errors,
        List<Figure> figures,
        List<Flag> flags,
        List<Flag> setAside,
        Paper paper,
        About about,
        List<Day> days,
        List<LineLink> notUnderstood,
        List<Change> changes,
        Publishing publishing) {
    public ReviewPage {
        errors = List.copyOf(errors);
        figures = List.copyOf(figures);
        flags = List.copyOf(flags);
        setAside = List.copyOf(setAside);
        days = List.copyOf(days);
        notUnderstood = List.copyOf(notUnderstood);
        changes = List.copyOf(changes);
    }

    /// What just happened.
    ///
    /// @param tone `success`, `info`, `warning` or `error`
    public record Notice(String tone, String text) {}

    public record Complaint(String field, String text) {}

    /// A number to take in at a glance.
    ///
    /// @param href the part of the page where one sees what was counted
    /// @param tone `quiet`, `look` or `good`
    public record Figure(String number, String words, String href, String tone) {}

    /// A finding with what one can do about it.
    ///
    /// @param severity `error`, `warning` or `info`
    /// @param item the id of the item that it is about; null where it is about none
    /// @param acceptance what the one-click button says; null where there is no suggestion
    public record Flag(
            String key,
            String severity,
            String word,
            String message,
            List<Integer> lines,
            @Nullable String item,
            @Nullable String acceptance) {
        public Flag {
            lines = List.copyOf(lines);
        }
    }

    /// The document as lines.
    public record Paper(String name, List<PaperLine> lines) {
        public Paper {
            lines = List.copyOf(lines);
        }
    }

    /// A line of the document with what became of it.
    ///
    /// @param mark `read`, `unread` or `blank`
    /// @param page set on the first line of each page
    /// @param target the id of what was read here; null where nothing starts
    public record PaperLine(
            int number,
            String text,
            String mark,
            @Nullable Integer page,
            @Nullable String target,
            List<Flag> flags) {
        public PaperLine {
            flags = List.copyOf(flags);
        }
    }

    public record LineLink(int number, String text) {}

    /// What is said of the conference as a whole.
    public record About(List<Fact> facts, List<Field> fields, List<Person> persons, boolean open) {
        public About {
            facts = List.copyOf(facts);
            fields = List.copyOf(fields);
            persons = List.copyOf(persons);
        }
    }

    public record Fact(String label, String value, @Nullable Integer line, boolean unsure) {}

    /// The items of one day.
    ///
    /// @param iso the date as fields have it; empty when there is none
    /// @param newItem the spot of an item to add
    public record Day(String heading, String iso, String newItem, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }
    }

    /// An item as read.
    ///
    /// @param depth 0 for an item that is part of nothing
    /// @param unsure what the reader should look at, in words; empty when all is sure
    /// @param newPerson the spot of a person to add
    /// @param open whether its form is shown at once, because what was typed has an error
    public record Row(
            String id,
            String time,
            String kind,
            String kindCode,
            String title,
            @Nullable String summary,
            int depth,
            List<String> people,
            boolean speakerToBeFound,
            @Nullable Integer line,
            List<String> unsure,
            List<Flag> flags,
            List<Field> fields,
            List<Person> persons,
            String newPerson,
            boolean open) {
        public Row {
            people = List.copyOf(people);
            unsure = List.copyOf(unsure);
            flags = List.copyOf(flags);
            fields = List.copyOf(fields);
            persons = List.copyOf(persons);
        }
    }

    /// The fields of one person, in an item or for the whole conference.
    ///
    /// @param spot the person as a whole
    /// @param name the person's name as it is now
    public record Person(String spot, String name, List<Field> fields) {
        public Person {
            fields = List.copyOf(fields);
        }
    }

    /// A correction that was made, with an undo.
    public record Change(long id, String what, String was, String becomes, String by, String at) {}

    /// What is out and what would be.
    ///
    /// @param latest "2. udgave (foreløbigt program), 18. maj 2024 kl. 14.05"; null before the
    ///   first
    /// @param next the number that the next edition gets
    /// @param unchanged whether the latest edition is the programme as it stands
    /// @param openFlags how many findings are not dealt with
    /// @param status the status that is chosen beforehand, by code
    public record Publishing(
            @Nullable String latest, int next, boolean unchanged, int openFlags, String status) {}
}
