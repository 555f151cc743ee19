package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Dates.Mention;
import dk.tingsted.programme.reading.Times.Clock;
import java.util.List;

/// What a row is, seen by itself.
sealed interface Sign {

    /// A time stands first.
    record Timed(Clock clock) implements Sign {}

    /// A date and hardly anything else.
    record Day(List<Mention> dates) implements Sign {}

    record Labelled(Label label) implements Sign {}

    /// An entry in a programme without times.
    record Untimed() implements Sign {}

    /// "Tema: …" without a number.
    record Themed() implements Sign {}

    /// Heads what is no part of the programme.
    record Aside() implements Sign {}

    /// Heads the programme, or one day of it.
    record Programme() implements Sign {}

    /// Heads the description of what the programme has named.
    record Described() implements Sign {}

    record Plain() implements Sign {}
}
