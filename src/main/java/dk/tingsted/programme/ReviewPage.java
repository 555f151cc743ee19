package dk.tingsted.programme;

import dk.tingsted.people.May;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where an organiser sees a document and what it was read as side by side.
///
/// @param title null while the conference has none
/// @param may what the one who looks may do to the conference
/// @param notice what just happened; null when nothing did
/// @param errors what is the matter with what was typed, each with the id of its field
/// @param waiting the name of the document that waits to take the place of this one; null for none
/// @param form the form of the one item that is opened; null when none is
public record ReviewPage(
        String slug,
        @Nullable String title,
        Field titleField,
        String by,
        May may,
        @Nullable Notice notice,
        @Nullable String waiting,
        List<Complaint> errors,
        List<Figure> figures,
        List<Flag> flags,
        List<Flag> setAside,
        Paper paper,
        About about,
        List<Day> days,
        @Nullable ItemForm form,
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
    /// @param undo the correction that can be undone at once; null for none
    public record Notice(String tone, String text, @Nullable Long undo) {
        Notice(String tone, String text) {
            this(tone, text, null);
        }
    }

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
    /// @param gap whether there is an empty line before it
    /// @param current whether the item that is opened was read here
    /// @param page set on the first line of each page
    /// @param target the id of what was read here; null where nothing starts
    public record PaperLine(
            int number,
            String text,
            String mark,
            boolean gap,
            boolean current,
            @Nullable Integer page,
            @Nullable String target,
            List<Flag> flags) {
        public PaperLine {
            flags = List.copyOf(flags);
        }
    }

    public record LineLink(int number, String text) {}

    /// A value with its place in the document.
    ///
    /// @param line null where it has none
    public record Value(String text, @Nullable Integer line, boolean unsure) {}

    /// What is said of the conference as a whole.
    ///
    /// @param form the form to correct it in; null when it is not opened
    public record About(List<Fact> facts, @Nullable AboutForm form) {
        public About {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, Value value) {}

    /// All that is said of the conference, to correct.
    public record AboutForm(List<Field> fields, List<Listed> lists) {
        public AboutForm {
            fields = List.copyOf(fields);
            lists = List.copyOf(lists);
        }
    }

    /// One of the lists of people that belong to the whole conference.
    ///
    /// @param heading over those who are in it
    /// @param one what one of them is called
    /// @param newPerson the spot of one to add
    public record Listed(String heading, String one, List<Person> persons, String newPerson) {
        public Listed {
            persons = List.copyOf(persons);
        }

        /// A valid id in a page.
        public String id() {
            return "ny-" + newPerson.replace('/', '-');
        }
    }

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
    /// @param unsure what else the reader should look at, in words; empty when all is sure
    public record Row(
            String id,
            Value time,
            Value kind,
            String kindCode,
            Value title,
            @Nullable String summary,
            int depth,
            List<Value> people,
            boolean speakerToBeFound,
            @Nullable Integer line,
            List<String> unsure,
            List<Flag> flags) {
        public Row {
            people = List.copyOf(people);
            unsure = List.copyOf(unsure);
            flags = List.copyOf(flags);
        }
    }

    /// All that can be done to an item.
    ///
    /// @param newPerson the spot of a person to add
    /// @param movable in which directions it can be moved, `up` and `down`
    /// @param above the title of the item it can be joined to; null where there is none
    public record ItemForm(
            String id,
            String title,
            List<Field> fields,
            List<Person> persons,
            String newPerson,
            List<String> movable,
            @Nullable String above) {
        public ItemForm {
            fields = List.copyOf(fields);
            persons = List.copyOf(persons);
            movable = List.copyOf(movable);
        }

        public boolean isMovable(String direction) {
            return movable.contains(direction);
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

    /// What was corrected in one go, with an undo.
    ///
    /// @param id of one of the corrections
    public record Change(long id, List<Replaced> values, String by, String at) {
        public Change {
            values = List.copyOf(values);
        }
    }

    public record Replaced(String what, String was, String becomes) {}

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
