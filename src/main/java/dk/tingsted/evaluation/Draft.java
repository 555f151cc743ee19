package dk.tingsted.evaluation;

import dk.tingsted.discussions.board.Typed;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.evaluation.Question.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An evaluation as it is typed.
///
/// @param opens `2031-05-08T15:00`, by the clock where the conference is
public record Draft(String opens, String closes, boolean forAll, List<Row> rows) {

    static final int LONGEST = 300;
    static final int MOST = 40;
    static final int MOST_OPTIONS = 20;

    public Draft {
        rows = List.copyOf(rows);
    }

    /// One question as it is typed.
    ///
    /// @param place where it stands among the others; what is no number stands last
    /// @param options one on each line, `dansk | english`
    public record Row(
            String place,
            Kind kind,
            String text,
            String english,
            boolean required,
            String options) {

        static final Row EMPTY = new Row("", Kind.SCALE, "", "", false, "");

        static Row of(Question question, int place) {
            return new Row(
                    Integer.toString(place),
                    question.kind(),
                    question.text(),
                    question.english(),
                    question.required(),
                    String.join("\n", question.options().stream().map(Row::line).toList()));
        }

        private static String line(Option option) {
            return option.english().isEmpty()
                    ? option.danish()
                    : option.danish() + " | " + option.english();
        }

        int number() {
            return place.strip().matches("[0-9]{1,4}")
                    ? Integer.parseInt(place.strip())
                    : Integer.MAX_VALUE;
        }
    }

    /// What it comes to.
    ///
    /// @param plan null where there is a fault
    record Read(@Nullable Plan plan, List<Question> questions, List<String> faults) {

        Read {
            questions = List.copyOf(questions);
            faults = List.copyOf(faults);
        }
    }

    /// As it is kept, by the clock of the conference.
    static Draft of(Plan plan, List<Question> questions, ZoneId zone) {
        return new Draft(
                local(plan.opensAt(), zone),
                local(plan.closesAt(), zone),
                plan.forAll(),
                IntStream.range(0, questions.size())
                        .mapToObj(n -> Row.of(questions.get(n), n + 1))
                        .toList());
    }

    Read read(ZoneId zone) {
        var faults = new ArrayList<String>();
        var from = instant(opens, zone);
        var until = instant(closes, zone);
        if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
            faults.add("Skriv to tidspunkter, hvor evalueringen åbner, før den lukker.");
        }
        var questions = questions(faults);
        if (questions.isEmpty() || questions.size() > MOST) {
            faults.add("Skriv mindst ét spørgsmål og højst %d.".formatted(MOST));
        }
        return faults.isEmpty()
                ? new Read(
                        new Plan(from.orElseThrow(), until.orElseThrow(), forAll),
                        questions,
                        faults)
                : new Read(null, questions, faults);
    }

    /// With two to spare.
    public List<Row> spared() {
        var spared = new ArrayList<>(rows);
        spared.add(Row.EMPTY);
        spared.add(Row.EMPTY);
        return spared;
    }

    private List<Question> questions(List<String> faults) {
        return rows.stream()
                .filter(row -> !row.text().isBlank())
                .sorted(Comparator.comparingInt(Row::number))
                .flatMap(row -> question(row, faults).stream())
                .toList();
    }

    private static Optional<Question> question(Row row, List<String> faults) {
        var text = Typed.of(row.text(), LONGEST);
        var english = Typed.of(row.english(), LONGEST);
        var options = row.kind() == Kind.WORDS ? List.<Option>of() : options(row);
        var fault = fault(row, text, english, options);
        if (fault.isEmpty()) {
            return Optional.of(
                    new Question(
                            row.kind(), text.words(), english.words(), row.required(), options));
        }
        faults.add("»%s«: %s".formatted(shortened(text.words()), fault));
        return Optional.empty();
    }

    private static String fault(Row row, Typed text, Typed english, List<Option> options) {
        if (!text.isGood() || english.fault() == Typed.Fault.LONG) {
            return "spørgsmålet må højst være på %d tegn.".formatted(LONGEST);
        }
        if (options.stream().anyMatch(Draft::isLong)) {
            return "hvert svar må højst være på %d tegn.".formatted(LONGEST);
        }
        int many = options.size();
        return switch (row.kind()) {
            case WORDS -> "";
            case SCALE -> many == Question.STEPS ? "" : "en skala har fem trin, ét på hver linje.";
            case ONE, SEVERAL ->
                    many >= 2 && many <= MOST_OPTIONS
                            ? ""
                            : "skriv fra 2 til %d svar, ét på hver linje.".formatted(MOST_OPTIONS);
        };
    }

    private static List<Option> options(Row row) {
        var typed = row.options().lines().filter(line -> !line.isBlank()).map(Draft::option);
        var options = typed.filter(one -> !one.danish().isEmpty()).distinct().toList();
        return options.isEmpty() && row.kind() == Kind.SCALE ? Suggested.SATISFIED : options;
    }

    private static Option option(String line) {
        var parts = line.split("\\|", 2);
        return new Option(
                Typed.of(parts[0], LONGEST).words(),
                parts.length == 1 ? "" : Typed.of(parts[1], LONGEST).words());
    }

    private static boolean isLong(Option option) {
        return Typed.of(option.danish(), LONGEST).fault() == Typed.Fault.LONG
                || Typed.of(option.english(), LONGEST).fault() == Typed.Fault.LONG;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
                : text;
    }

    private static Optional<Instant> instant(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String local(Instant at, ZoneId zone) {
        var minute = at.atZone(zone).toLocalDateTime();
        return String.format(Locale.ROOT, "%tFT%<tR", minute);
    }
}
