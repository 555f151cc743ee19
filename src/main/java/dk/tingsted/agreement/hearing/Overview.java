package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has answered what, who is missing, and how long there is left.
///
/// @param days until the deadline, 0 on the last day; null where none is set
public record Overview(List<Row> rows, List<Tile> tiles, List<Count> counts, @Nullable Long days) {

    public Overview {
        rows = List.copyOf(rows);
        tiles = List.copyOf(tiles);
        counts = List.copyOf(counts);
    }

    /// A party as it is told.
    ///
    /// @param stage with what is special about it, `Godkendt, modtaget efter fristen`
    /// @param sent empty where it was not sent
    /// @param met the day of the meeting; empty where none is known
    public record Row(
            Standing standing,
            String stage,
            String sent,
            String answered,
            String met,
            String reference,
            String remarks) {}

    /// How many are at a stage.
    public record Count(Stage stage, long many) {}

    static Overview of(Agreement agreement, List<Standing> standings, Instant now, ZoneId zone) {
        return new Overview(
                standings.stream().map(one -> row(one, zone)).toList(),
                Tile.of(standings),
                Arrays.stream(Stage.values())
                        .map(stage ->
                                new Count(
                                        stage,
                                        standings.stream()
                                                .filter(one -> one.stage() == stage)
                                                .count()))
                        .filter(count -> count.many() > 0)
                        .toList(),
                days(agreement.deadline(), now.atZone(zone).toLocalDate()));
    }

    private static @Nullable Long days(@Nullable LocalDate deadline, LocalDate today) {
        return deadline == null ? null : ChronoUnit.DAYS.between(today, deadline);
    }

    private static Row row(Standing standing, ZoneId zone) {
        var sent = standing.sent();
        var answer = standing.answer();
        return new Row(
                standing,
                stage(standing),
                sent == null ? "" : Moments.told(sent.at(), zone),
                answer == null ? "" : Moments.told(answer.at(), zone),
                answer == null ? "" : Words.DANISH.date(answer.metOn()),
                answer == null ? "" : answer.reference(),
                answer == null ? "" : answer.remarks());
    }

    static String stage(Standing standing) {
        return standing.stage().title() + (standing.isLate() ? ", modtaget efter fristen" : "");
    }

    /// `13 dage til fristen`
    public String left() {
        if (days == null) {
            return "Der er ikke sat en høringsfrist";
        }
        if (days < 0) {
            return days == -1 ? "Fristen var i går" : "Fristen udløb for " + -days + " dage siden";
        }
        return days == 0
                ? "Fristen er i dag"
                : days == 1 ? "1 dag til fristen" : days + " dage til fristen";
    }

    /// Those that somebody waits for.
    public List<Row> missing() {
        return rows.stream().filter(row -> row.standing().stage().isMissing()).toList();
    }

    public long decided() {
        return rows.stream()
                .filter(row -> !row.standing().stage().isMissing())
                .filter(row -> row.standing().stage() != Stage.NOT_SENT)
                .count();
    }
}
