package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.ItemId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Something the document states that the programme has room for only once, or not at all. The
/// checks compare these with the programme and with each other.
public sealed interface Statement {

    /// 1-based.
    int line();

    /// A date with what stands beside it: "tirsdag den 24. maj 2021".
    ///
    /// @param day with the year printed, or the conference's year where none is
    /// @param yearPrinted whether the document gives the year here
    record Dated(int line, LocalDate day, @Nullable DayOfWeek weekday, boolean yearPrinted)
            implements Statement {}

    /// A span printed for an item in a heading of its own: "Sessioner … kl. 13.30-14.39", or for
    /// the whole conference when `item` is null.
    record Spanned(int line, @Nullable ItemId item, LocalTime start, LocalTime end)
            implements Statement {}

    /// The title of an item where it is described again, as written there.
    record Retitled(int line, ItemId item, String title) implements Statement {}

    /// A person of an item as written at its second mention.
    record Renamed(int line, ItemId item, Affiliation person) implements Statement {}

    /// Left-over text such as "v/oplægsholder", or a "?" where a value should be.
    record LeftOver(int line, @Nullable ItemId item, String words) implements Statement {}

    /// A length announced in words: "10 minutters oplæg", "tre kvarter".
    record Lasting(int line, ItemId item, int minutes) implements Statement {}
}
