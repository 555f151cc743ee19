package dk.tingsted.programme.reading;

import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// What a document was read as: the programme, where each value stood, what the document said in
/// more than one way, and what no rule understood.
///
/// @param notUnderstood numbers of the lines that no rule read
public record Reading(
        Programme programme,
        Document document,
        List<Trace> traces,
        List<Statement> statements,
        List<Integer> notUnderstood) {
    public Reading {
        traces = Traces.of(traces);
        statements = List.copyOf(statements);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// The same document, read as `other`: for checks of a programme that was corrected.
    public Reading with(Programme other) {
        return new Reading(other, document, traces, statements, notUnderstood);
    }

    /// The same with one of the dates that a line states taken as another.
    ///
    /// @param was the date as it was read, `2021-05-24`
    public Reading redated(int line, String was, LocalDate becomes) {
        return new Reading(
                programme,
                document,
                traces,
                statements.stream().map(one -> redated(one, line, was, becomes)).toList(),
                notUnderstood);
    }

    private static Statement redated(Statement one, int line, String was, LocalDate becomes) {
        return one instanceof Statement.Dated dated
                        && dated.line() == line
                        && dated.day().toString().equals(was)
                ? new Statement.Dated(line, becomes, dated.weekday(), dated.yearPrinted())
                : one;
    }

    /// The line that `spot` came from; for an item's field that has no trace of its own, the line
    /// of its title.
    public OptionalInt line(Spot spot) {
        return Traces.of(traces).line(spot);
    }

    public OptionalInt line(ItemId item) {
        return line(Spot.of(item, "title"));
    }
}
