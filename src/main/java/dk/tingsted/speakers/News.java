package dk.tingsted.speakers;

import dk.tingsted.programme.Programme;
import dk.tingsted.speakers.NoteStore.Note;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What those who take part wrote and handed in since the secretariat was told last. It is told
/// when they have been quiet for some minutes, so that one who writes on her note for a while, or
/// hands in three files, is one letter; and after an hour in any case.
///
/// @param lines in the order in which it came, at least one
record News(List<String> lines, Instant first, Instant last) {

    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    /// One thing that came.
    private record Piece(String line, Instant at) {}

    News {
        lines = List.copyOf(lines);
    }

    /// Empty where nothing came.
    ///
    /// @param told all that came up to then is known
    static Optional<News> since(
            Instant told, Collection<Note> notes, Collection<Slides> slides, Programme programme) {
        var roster = Roster.of(programme);
        var pieces =
                Stream.concat(
                                notes.stream().map(one -> new Piece(line(one, roster), one.at())),
                                slides.stream()
                                        .map(one ->
                                                new Piece(line(one, programme), one.handedAt())))
                        .filter(one -> one.at().isAfter(told))
                        .sorted(Comparator.comparing(Piece::at))
                        .toList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new News(
                                pieces.stream().map(Piece::line).toList(),
                                pieces.getFirst().at(),
                                pieces.getLast().at()));
    }

    /// What she wrote stands on the page: a letter is passed on.
    private static String line(Note note, Roster roster) {
        return roster.find(note.person()).map(Player::name).orElse(note.person())
                + " har skrevet til jer";
    }

    private static String line(Slides slides, Programme programme) {
        var item =
                programme.item(slides.item()).map(one -> " til »" + one.title() + "«").orElse("");
        return slides.speaker() + " har afleveret »" + slides.name() + "«" + item;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(last.plus(QUIET)) || !now.isBefore(first.plus(LONGEST));
    }
}
