package dk.tingsted.registration.overview;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Happened;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One who has registered.
///
/// @param active whether there is something to withdraw
/// @param told what she has written, with its heading
/// @param files what she has handed in
/// @param past what happened, the oldest first
public record ParticipantPage(
        String slug,
        String title,
        String by,
        String notice,
        long id,
        String name,
        String standing,
        boolean active,
        List<Told> told,
        List<File> files,
        List<String> past) {

    public ParticipantPage {
        told = List.copyOf(told);
        files = List.copyOf(files);
        past = List.copyOf(past);
    }

    /// A heading and what stands under it.
    public record Told(String heading, String text) {}

    /// A file she has handed in.
    public record File(long question, String heading, String name) {}

    static ParticipantPage of(
            String slug,
            String title,
            String by,
            String notice,
            Setup setup,
            Registration one,
            Map<QuestionId, Answer> answers,
            List<Happened> happened,
            ZoneId zone) {
        var list = Participants.of(setup, List.of(one), Map.of(one.id(), answers), zone);
        var cells = list.rows().getFirst().cells();
        return new ParticipantPage(
                slug,
                title,
                by,
                notice,
                one.id().value(),
                one.person().name(),
                Participants.standing(one.standing(), zone),
                !(one.standing() instanceof Standing.Withdrawn),
                told(list.headings(), cells),
                files(setup, answers),
                happened.stream().map(each -> said(each, zone)).toList());
    }

    private static List<Told> told(List<String> headings, List<String> cells) {
        return Stream.iterate(1, i -> i < cells.size(), i -> i + 1)
                .filter(i -> !cells.get(i).isBlank() && !headings.get(i).equals("Status"))
                .map(i -> new Told(headings.get(i), cells.get(i)))
                .toList();
    }

    private static List<File> files(Setup setup, Map<QuestionId, Answer> answers) {
        return setup.questions().stream().flatMap(question -> file(question, answers)).toList();
    }

    private static Stream<File> file(Question question, Map<QuestionId, Answer> answers) {
        return answers.get(question.id()) instanceof Answer.Handed(var name, _, _)
                ? Stream.of(new File(question.id().value(), question.text(), name))
                : Stream.empty();
    }

    private static String said(Happened one, ZoneId zone) {
        var who = one.by().isEmpty() ? "" : " af " + one.by();
        var what =
                switch (one.what()) {
                    case REGISTERED -> "Tilmeldt" + who;
                    case QUEUED -> "Sat på ventelisten";
                    case OFFERED -> "Tilbudt en plads";
                    case TAKEN -> "Tog imod pladsen";
                    case LAPSED -> "Tilbuddet udløb";
                    case WITHDRAWN -> "Afmeldt" + who;
                    case SUBSTITUTED -> "Erstattet af en anden" + who;
                    case CHANGED -> "Ændret" + who;
                    case LINK_RENEWED -> "Fik et nyt link" + who;
                    case ERASED -> "Oplysningerne blev slettet" + who;
                };
        return Moments.told(one.at(), zone) + ": " + what;
    }
}
