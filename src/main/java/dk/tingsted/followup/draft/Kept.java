package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import java.util.Optional;

/// A block of the draft.
///
/// @param id 0 before it is stored
/// @param composed as it was composed when it last followed its source; empty for what somebody
///   wrote herself
/// @param form as it stands now, and `words` likewise
/// @param version 1, and one more each time it is altered
/// @param removed whether it stands in the note no more; it is kept so that it stays away
/// @param news what is new about its source
/// @param by who altered it last; empty where nobody did
/// @param moved whether somebody put it in its place by hand
public record Kept(
        long id,
        Optional<Block> composed,
        Form form,
        String words,
        int version,
        boolean removed,
        News news,
        String by,
        boolean moved) {

    /// What the source says now, against what the block says.
    public sealed interface News {

        /// They agree, or nobody has looked.
        record None() implements News {}

        /// It was not there when the note was composed before.
        record Added() implements News {}

        /// It says something else, and the block was edited: what it says now.
        record Changed(Block now) implements News {}

        /// It is there no more, and the block was edited.
        record Gone() implements News {}
    }

    static Kept of(Block composed, News news) {
        return new Kept(
                0,
                Optional.of(composed),
                composed.form(),
                composed.words(),
                1,
                false,
                news,
                "",
                false);
    }

    /// What somebody writes herself.
    static Kept own(Form form, String words, String by) {
        return new Kept(0, Optional.empty(), form, words, 1, false, new News.None(), by, false);
    }

    /// As it stands in the note.
    public Block block() {
        return new Block(source(), form, words);
    }

    public String source() {
        return composed.map(Block::source).orElse("");
    }

    public boolean isOwn() {
        return composed.isEmpty();
    }

    /// Whether somebody put it otherwise than it was composed.
    public boolean isEdited() {
        return composed.isPresent() && !composed.get().equals(block());
    }

    Kept saying(Form other, String others, String who) {
        return new Kept(id, composed, other, others, version + 1, removed, news, who, moved);
    }

    Kept removed(boolean now, String who) {
        return new Kept(id, composed, form, words, version + 1, now, news, who, moved);
    }

    /// It follows its source again.
    Kept following(Block now) {
        boolean same = block().equals(now) && !removed;
        return new Kept(
                id,
                Optional.of(now),
                now.form(),
                now.words(),
                same ? version : version + 1,
                false,
                new News.None(),
                same ? by : "",
                moved);
    }

    Kept told(News other) {
        return news.equals(other)
                ? this
                : new Kept(id, composed, form, words, version, removed, other, by, moved);
    }

    /// It stands as it is; what it is held against is what the source says now.
    Kept against(Block now) {
        return new Kept(
                id, Optional.of(now), form, words, version, removed, new News.None(), by, moved);
    }

    Kept placed() {
        return new Kept(id, composed, form, words, version, removed, news, by, true);
    }
}
