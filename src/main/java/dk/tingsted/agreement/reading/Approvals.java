package dk.tingsted.agreement.reading;

import dk.tingsted.agreement.hearing.Answer;
import dk.tingsted.agreement.hearing.Sent;
import dk.tingsted.agreement.hearing.Stage;
import dk.tingsted.agreement.hearing.Standing;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the councils decided, as everybody may read it: of each the decision, its day, where it
/// stands in the minutes, and its remarks; never who wrote it.
///
/// @param told `14 har godkendt, 2 mangler svar`; empty for nothing to show
/// @param changed when the text was sent last, where it is another now; else empty
public record Approvals(List<Row> rows, String told, String changed) {

    static final Approvals NONE = new Approvals(List.of(), "", "");

    public Approvals {
        rows = List.copyOf(rows);
    }

    /// A council.
    ///
    /// @param stage in words
    /// @param met the day of the meeting, also one to come; empty where none is known
    /// @param upon when the text was sent that it decided upon, where others got a later one; else
    ///   empty
    public record Row(
            String name,
            Stage stage,
            String said,
            String met,
            String reference,
            String remarks,
            String upon) {

        /// Whether the reference is an address that can be followed.
        public boolean isLink() {
            return reference.matches("https?://\\S+");
        }
    }

    /// @param sent all that was sent, the latest first
    /// @param isNew whether the text is another since
    static Approvals of(List<Standing> standings, List<Sent> sent, boolean isNew, Words words) {
        return new Approvals(
                standings.stream().map(one -> row(one, sent, words)).toList(),
                counts(standings, words),
                isNew && !sent.isEmpty() ? words.at(sent.getFirst().at()) : "");
    }

    private static Row row(Standing standing, List<Sent> sent, Words words) {
        var answer = Optional.ofNullable(standing.answer());
        return new Row(
                standing.party().name(),
                standing.stage(),
                standing.stage().title(words)
                        + (standing.isLate()
                                ? words.say(", modtaget efter fristen", ", after the deadline")
                                : ""),
                answer.map(one -> words.date(one.metOn())).orElse(""),
                answer.map(Answer::reference).orElse(""),
                answer.map(Answer::remarks).orElse(""),
                answer.flatMap(one -> upon(one, sent)).map(words::at).orElse(""));
    }

    private static Optional<Instant> upon(Answer answer, List<Sent> sent) {
        return sent.stream()
                .skip(1)
                .filter(one -> one.id() == answer.edition())
                .map(Sent::at)
                .findFirst();
    }

    private static String counts(List<Standing> standings, Words words) {
        return Arrays.stream(Stage.values())
                .filter(stage -> standings.stream().anyMatch(one -> one.stage() == stage))
                .sorted(Comparator.comparingInt(Approvals::place))
                .map(stage ->
                        stage.title(words)
                                + ": "
                                + standings.stream().filter(one -> one.stage() == stage).count())
                .collect(Collectors.joining(". ", "", "."));
    }

    /// What was decided first.
    private static int place(Stage stage) {
        return switch (stage) {
            case APPROVED -> 0;
            case REMARKS -> 1;
            case REJECTED -> 2;
            case AGENDA -> 3;
            case MISSING -> 4;
            case NOT_SENT -> 5;
        };
    }
}
