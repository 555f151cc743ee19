package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import dk.tingsted.programme.reading.Times.Clock;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item as read, before it has its day, its id and its place among the others.
///
/// @param line where its entry begins
/// @param titleLine where its title begins
/// @param day which day heading stands above it, -1 for none
/// @param told the kind is told by words or layout, not merely assumed
/// @param toBeFound the speaker is
/// @param asides what the document says of it besides
record Draft(
        int line,
        int titleLine,
        int day,
        @Nullable Label label,
        @Nullable Clock clock,
        Kind kind,
        boolean told,
        String title,
        @Nullable String summary,
        List<Said> people,
        boolean toBeFound,
        List<Draft> parts,
        List<Remark> asides) {

    Draft {
        people = List.copyOf(people);
        parts = List.copyOf(parts);
        asides = List.copyOf(asides);
    }

    @Nullable LocalTime start() {
        return clock == null ? null : clock.start();
    }

    @Nullable LocalTime end() {
        return clock == null ? null : clock.end();
    }

    Draft of(Kind other) {
        return new Draft(
                line, titleLine, day, label, clock, other, true, title, summary, people, toBeFound,
                parts, asides);
    }

    Draft holding(List<Draft> others) {
        return new Draft(
                line, titleLine, day, label, clock, kind, told, title, summary, people, toBeFound,
                others, asides);
    }

    Draft with(List<Said> others) {
        return new Draft(
                line, titleLine, day, label, clock, kind, told, title, summary, others, toBeFound,
                parts, asides);
    }

    Draft on(int other) {
        return new Draft(
                line, titleLine, other, label, clock, kind, told, title, summary, people, toBeFound,
                parts, asides);
    }

    Draft clocked(@Nullable Clock other) {
        return new Draft(
                line, titleLine, day, label, other, kind, told, title, summary, people, toBeFound,
                parts, asides);
    }

    Draft noting(List<Remark> others) {
        return new Draft(
                line, titleLine, day, label, clock, kind, told, title, summary, people, toBeFound,
                parts, others);
    }

    Draft titled(String other, int otherLine) {
        return new Draft(
                line, otherLine, day, label, clock, kind, told, other, summary, people, toBeFound,
                parts, asides);
    }

    Draft summarised(@Nullable String other) {
        return new Draft(
                line, titleLine, day, label, clock, kind, told, title, other, people, toBeFound,
                parts, asides);
    }

    Draft lookingForSpeaker(boolean looking) {
        return new Draft(
                line, titleLine, day, label, clock, kind, told, title, summary, people, looking,
                parts, asides);
    }
}
