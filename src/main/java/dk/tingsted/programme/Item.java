package dk.tingsted.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the programme: something with its own time, or with its own title inside a timed
/// entry. Times are local and as printed, also when they are evidently wrong.
///
/// @param end only when the document states it
/// @param summary what the document says about it; paragraphs are separated by an empty line
/// @param parent the block, theme or workshop that this is part of
/// @param speakerToBeFound the document says itself that the speaker is still to be found
public record Item(
        ItemId id,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        Kind kind,
        String title,
        @Nullable String summary,
        @Nullable ItemId parent,
        List<Participation> people,
        boolean speakerToBeFound) {
    public Item {
        people = List.copyOf(people);
    }

    public Item startingAt(@Nullable LocalTime other) {
        return new Item(
                id, day, other, end, kind, title, summary, parent, people, speakerToBeFound);
    }

    public Item endingAt(@Nullable LocalTime other) {
        return new Item(
                id, day, start, other, kind, title, summary, parent, people, speakerToBeFound);
    }

    public Item on(@Nullable LocalDate other) {
        return new Item(
                id, other, start, end, kind, title, summary, parent, people, speakerToBeFound);
    }

    public Item titled(String other) {
        return new Item(
                id, day, start, end, kind, other, summary, parent, people, speakerToBeFound);
    }

    public Item of(Kind other) {
        return new Item(
                id, day, start, end, other, title, summary, parent, people, speakerToBeFound);
    }

    public Item summarised(@Nullable String other) {
        return new Item(id, day, start, end, kind, title, other, parent, people, speakerToBeFound);
    }

    public Item under(@Nullable ItemId other) {
        return new Item(id, day, start, end, kind, title, summary, other, people, speakerToBeFound);
    }

    public Item with(List<Participation> others) {
        return new Item(
                id, day, start, end, kind, title, summary, parent, others, speakerToBeFound);
    }

    public Item lookingForSpeaker(boolean looking) {
        return new Item(id, day, start, end, kind, title, summary, parent, people, looking);
    }
}
