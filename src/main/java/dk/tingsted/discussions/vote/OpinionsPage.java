package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.Opinions;
import dk.tingsted.discussions.Picture;
import dk.tingsted.discussions.Representative;
import dk.tingsted.discussions.Side;
import dk.tingsted.platform.web.QrCode;
import dk.tingsted.programme.publishing.Words;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of the votes, in plain words.
///
/// @param vote where one votes, as a phone's camera reads it
/// @param organiser who looks behind the sign-in; null for everybody
public record OpinionsPage(
        String slug,
        Words words,
        String title,
        Round round,
        Counted counted,
        URI vote,
        @Nullable String organiser,
        @Nullable String alarm) {

    /// A group of people who vote alike.
    public record Group(String letter, int people, List<String> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// A dot of the picture, in its units.
    public record Spot(String x, String y, int group) {}

    /// Whether there is anything to see: everybody must wait until the voting is over, the
    /// secretariat too, or a count that grows by one would tell who pressed.
    public boolean isTold() {
        return round.isOver();
    }

    /// A drawing for the camera of a phone.
    public String code() {
        return QrCode.svg(vote.toString(), say("Koden til afstemningen", "The code of the voting"));
    }

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String inOtherLanguage() {
        return "/" + slug + words.other().say("", "/en") + "/opinions";
    }

    public String people() {
        int many = counted.participants();
        return many == 1
                ? say("1 har stemt", "1 person voted")
                : many + say(" har stemt", " people voted");
    }

    public List<Counted.Score> dotted() {
        return counted.scores().stream()
                .filter(score -> score.dots() > 0)
                .sorted(Comparator.comparingInt(score -> -score.dots()))
                .toList();
    }

    public List<Counted.Score> voted() {
        return counted.scores().stream()
                .filter(score -> score.votes() > 0)
                .sorted(Comparator.comparingInt(score -> score.disagree() - score.agree()))
                .toList();
    }

    /// How the different participants stand to it; empty where none may be told.
    public String camps(Counted.Score score) {
        return score.camps().stream()
                .map(share ->
                        share.agree()
                                + say(" af ", " of ")
                                + share.votes()
                                + " ("
                                + say(share.camp().danish(), share.camp().english())
                                + ")")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /// What is said where there are no groups to show.
    public String noGroups() {
        return counted.participants() < Counted.ENOUGH
                ? say(
                                "Der skal mindst %d til, før man kan se, om meningerne falder i grupper.",
                                "At least %d must vote before one can see whether opinions fall into groups.")
                        .formatted(Counted.ENOUGH)
                : say(
                        "Meningerne falder ikke i grupper, der holder, så her vises ingen.",
                        "Opinions do not fall into groups that hold, so none are shown.");
    }

    public @Nullable Picture picture() {
        return counted.picture();
    }

    public List<Spot> spots() {
        var picture = counted.picture();
        return picture == null
                ? List.of()
                : picture.dots().stream()
                        .map(dot ->
                                new Spot(
                                        tenth(20 + 360 * dot.x()),
                                        tenth(20 + 180 * (1 - dot.y())),
                                        dot.group()))
                        .toList();
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// The middle of each group, for its letter.
    public List<Spot> middles() {
        var picture = counted.picture();
        return picture == null
                ? List.of()
                : numbers(picture).map(group -> middle(picture, group)).toList();
    }

    private static Stream<Integer> numbers(Picture picture) {
        return picture.dots().stream().map(Picture.Dot::group).distinct().sorted();
    }

    private static Spot middle(Picture picture, int group) {
        var own = picture.dots().stream().filter(dot -> dot.group() == group).toList();
        double x = own.stream().mapToDouble(Picture.Dot::x).average().orElse(0.5);
        double y = own.stream().mapToDouble(Picture.Dot::y).average().orElse(0.5);
        return new Spot(tenth(20 + 360 * x), tenth(20 + 180 * (1 - y)), group);
    }

    public String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }

    public List<Group> groups() {
        var picture = counted.picture();
        var opinions = counted.opinions();
        return picture == null || opinions == null
                ? List.of()
                : numbers(picture).map(group -> group(group, picture, opinions)).toList();
    }

    private Group group(int group, Picture picture, Opinions opinions) {
        var lines =
                Objects.requireNonNullElse(
                                opinions.representative().get(group), List.<Representative>of())
                        .stream()
                        .map(this::line)
                        .toList();
        long people = picture.dots().stream().filter(dot -> dot.group() == group).count();
        return new Group(letter(group), (int) people, lines);
    }

    private String line(Representative one) {
        return (one.side() == Side.AGREE
                        ? say("Mere enige i ", "Agree more with ")
                        : say("Mere uenige i ", "Disagree more with "))
                + said(one.statement())
                + " ("
                + one.successes()
                + say(" af ", " of ")
                + one.trials()
                + ")";
    }

    private String said(String id) {
        return counted.scores().stream()
                .filter(score -> Long.toString(score.card().id().value()).equals(id))
                .map(score -> "»" + score.card().words() + "«")
                .findFirst()
                .orElse("");
    }

    /// On what most of all agree, groups or not.
    public List<String> agreed() {
        var opinions = counted.opinions();
        return opinions == null
                ? List.of()
                : opinions.agree().stream()
                        .map(one ->
                                said(one.statement())
                                        + " "
                                        + one.successes()
                                        + say(" af ", " of ")
                                        + one.trials()
                                        + say(" er enige", " agree"))
                        .toList();
    }
}
