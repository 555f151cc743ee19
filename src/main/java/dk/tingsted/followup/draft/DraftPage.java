package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Enclosure;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Material;
import dk.tingsted.followup.paper.NotePaper;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where the note is composed and edited.
///
/// @param writes whether the one who looks may write
/// @param composed when and by whom it was composed last; null before it is
/// @param since what composing it again would bring; null where it would bring nothing
/// @param alarm what went wrong, or null; `done` what was just done, or null
/// @param typed what could not be kept and belongs to no block; empty for nothing
public record DraftPage(
        String slug,
        String by,
        boolean writes,
        String title,
        @Nullable String composed,
        @Nullable String since,
        Material.Parts parts,
        List<Row> rows,
        List<Row> removed,
        NotePaper preview,
        List<Enclosure> files,
        List<String> unknown,
        List<String> silent,
        List<Unsettled> unsettled,
        @Nullable String published,
        @Nullable String alarm,
        @Nullable String done,
        String typed) {

    public DraftPage {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
        files = List.copyOf(files);
        unknown = List.copyOf(unknown);
        silent = List.copyOf(silent);
        unsettled = List.copyOf(unsettled);
    }

    /// A point that was put in several ways.
    ///
    /// @param where the person or the item
    /// @param address where one is chosen
    public record Unsettled(String where, String words, List<String> others, String address) {
        public Unsettled {
            others = List.copyOf(others);
        }
    }

    /// A block as it is edited.
    ///
    /// @param words in the field: what stands, or what was typed and could not be kept
    /// @param fault why not; null where nothing went wrong
    /// @param theirs what somebody else wrote meanwhile; null where nobody did
    public record Row(
            Kept kept, Form form, String words, @Nullable String fault, @Nullable String theirs) {

        static Row of(Kept kept) {
            return new Row(kept, kept.form(), kept.words(), null, null);
        }

        public String id() {
            return Long.toString(kept.id());
        }

        /// So many lines that the whole can be seen, where no script makes it grow.
        public int lines() {
            int across = form.level() > 0 ? 66 : 72;
            return words.lines().mapToInt(line -> 1 + line.length() / across).sum();
        }

        /// Where it comes from, and what has become of it; empty for a block that is as composed.
        public String told() {
            return switch (kept.news()) {
                case Kept.News.Added _ -> "Ny siden sidst";
                case Kept.News.Changed _ -> "Kilden er ændret siden";
                case Kept.News.Gone _ -> "Kilden findes ikke mere";
                case Kept.News.None _ ->
                        kept.isOwn() ? "Skrevet her" : kept.isEdited() ? "Rettet" : "";
            };
        }

        /// What the source says now; null where it is nothing else.
        public @Nullable String now() {
            return kept.news() instanceof Kept.News.Changed(var now) ? now.words() : null;
        }

        public boolean isNews() {
            return kept.news() instanceof Kept.News.Changed
                    || kept.news() instanceof Kept.News.Gone;
        }

        /// Whether there is something that it could be again.
        public boolean mayFollow() {
            return kept.isEdited() && !(kept.news() instanceof Kept.News.Gone);
        }
    }

    public List<Form> forms() {
        return Arrays.asList(Form.values());
    }

    public String at() {
        return "/organiser/" + slug + "/followup/note";
    }

    public boolean isBegun() {
        return composed != null;
    }

    public String last() {
        return rows.isEmpty() ? "0" : rows.getLast().id();
    }
}
