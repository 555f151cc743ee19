package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One item at its time.
///
/// @param number positive, one for each slot of the conference, the same in every edition
/// @param end after `start`; an hour later (a closing: a quarter) where the programme does not say
/// @param lane 0 for the hall, 1 and up for what runs side by side
/// @param theme the theme or block it belongs to
public record Slot(
        Item item,
        UUID guid,
        int number,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean endIsKnown,
        int lane,
        @Nullable Item theme,
        boolean isCancelled) {

    /// What is written before the title of something cancelled: not every program shows the state.
    private static final String CANCELLED = "AFLYST: ";

    /// Whether an item is something to put in a calendar: it has a time, or is a workshop of a
    /// block that has; a theme steps back for the items it holds.
    public static boolean isOwn(Programme programme, Timetable timetable, Item item) {
        var holdsTimed =
                item.kind() == Kind.THEME
                        && programme.partsOf(item).stream().anyMatch(part -> part.start() != null);
        var isOwn = item.start() != null || item.kind() == Kind.WORKSHOP;
        return isOwn && !holdsTimed && timetable.span(item).isPresent();
    }

    public String title() {
        return isCancelled ? CANCELLED + item.title() : item.title();
    }

    public boolean isPause() {
        return item.kind() == Kind.BREAK || item.kind() == Kind.MEAL;
    }

    /// The slot cut at every midnight, for programs that think of a day as a column.
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var from = start;
        while (from.isBefore(end)) {
            var midnight = midnightAfter(from);
            var to = end.isAfter(midnight) ? midnight : end;
            pieces.add(new Piece(this, pieces.size(), from, to));
            from = to;
        }
        return List.copyOf(pieces);
    }

    private static ZonedDateTime midnightAfter(ZonedDateTime time) {
        LocalDate next = time.toLocalDate().plusDays(1);
        return next.atTime(LocalTime.MIDNIGHT).atZone(time.getZone());
    }

    /// A part of a slot that lies within one day.
    ///
    /// @param number 0 for the first, and only, one
    record Piece(Slot slot, int number, ZonedDateTime start, ZonedDateTime end) {

        UUID guid() {
            return number == 0 ? slot.guid : Guids.of(slot.guid + "/" + number);
        }

        int id() {
            return slot.number + number;
        }

        String title() {
            return number == 0 ? slot.title() : slot.title() + " (fortsat)";
        }
    }
}
