package dk.tingsted.followup.note;

import dk.tingsted.discussions.Outcome;
import dk.tingsted.discussions.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the conference said together: at the tables, from the hall, and how many were there.
final class AlsoSaid {

    /// So many points of a discussion, where nobody lifted any out.
    private static final int MOST = 5;

    private final Material material;
    private final boolean english;

    AlsoSaid(Material material, boolean english) {
        this.material = material;
        this.english = english;
    }

    private String say(String danish, String inEnglish) {
        return english ? inEnglish : danish;
    }

    List<Block> discussions() {
        var told = material.outcomes().stream().filter(one -> !one.points().isEmpty()).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block("discussions", Form.HEADING, say("Drøftelser", "Discussions")));
        told.forEach(one -> discussion(one, blocks));
        return blocks;
    }

    private void discussion(Outcome one, List<Block> to) {
        var source = "discussion/" + one.discussion();
        to.add(new Block(source + "/theme", Form.PERSON, Inline.escaped(one.theme()) + ":"));
        to.add(new Block(source + "/counts", Form.PARAGRAPH, counts(one)));
        lifted(one)
                .forEach(point ->
                        to.add(new Block(source, Form.POINT, point(point, one.votesTold()))));
        var agreed = one.points().stream().filter(Spoken::agreed).toList();
        if (!agreed.isEmpty()) {
            to.add(
                    new Block(
                            source + "/agreed",
                            Form.PARAGRAPH,
                            say(
                                    "Bred enighed blandt dem, der stemte:",
                                    "Those who voted largely agree on:")));
            agreed.forEach(
                    point -> to.add(new Block(source + "/agreed", Form.POINT, agreed(point))));
        }
    }

    private String counts(Outcome one) {
        var written =
                english
                        ? many(one.tables(), "table", "tables")
                                + " wrote "
                                + many(one.said(), "point", "points")
                        : many(one.tables(), "bord", "borde")
                                + " skrev "
                                + many(one.said(), "pointe", "pointer");
        if (!one.votesTold() || one.voted() == 0) {
            return written + ".";
        }
        return written
                + (english
                        ? "; " + many(one.voted(), "person", "people") + " voted."
                        : "; " + one.voted() + " stemte.");
    }

    private static String many(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /// What the konferencier lifted out and what weighed most; where there is neither, what most
    /// tables said.
    private static List<Spoken> lifted(Outcome one) {
        var weighed =
                one.points().stream()
                        .filter(point -> point.highlighted() || point.dots() > 0)
                        .sorted(
                                Comparator.comparing((Spoken point) -> !point.highlighted())
                                        .thenComparingInt(point -> -point.dots()))
                        .toList();
        return weighed.isEmpty()
                ? one.points().stream()
                        .sorted(Comparator.comparingInt(point -> -point.tables().size()))
                        .limit(MOST)
                        .toList()
                : first(weighed);
    }

    /// All that were lifted out, and as many others as there is room for.
    private static List<Spoken> first(List<Spoken> weighed) {
        long lifted = weighed.stream().filter(Spoken::highlighted).count();
        return weighed.stream().limit(Math.max(lifted, MOST)).toList();
    }

    private String point(Spoken one, boolean votesTold) {
        var words = Inline.escaped(one.words());
        if (votesTold && one.dots() > 0) {
            return words
                    + (english
                            ? " (" + many(one.dots(), "dot", "dots") + ")"
                            : " (" + many(one.dots(), "prik", "prikker") + ")");
        }
        return one.tables().size() > 1
                ? words + say(" (%d borde)", " (%d tables)").formatted(one.tables().size())
                : words;
    }

    private String agreed(Spoken one) {
        return Inline.escaped(one.words())
                + say(" (%d af %d er enige)", " (%d of %d agree)")
                        .formatted(one.agree(), one.votes());
    }

    List<Block> questions() {
        var blocks = new ArrayList<Block>();
        asked(true, say("Spørgsmål fra salen, der blev besvaret", "Questions answered"), blocks);
        asked(false, say("Spørgsmål fra salen til senere", "Questions for later"), blocks);
        return blocks;
    }

    private void asked(boolean answered, String heading, List<Block> to) {
        var some = material.asked().stream().filter(one -> one.answered() == answered).toList();
        if (some.isEmpty()) {
            return;
        }
        var source = answered ? "asked/answered" : "asked/later";
        to.add(new Block(source + "/heading", Form.HEADING, heading));
        some.forEach(one -> to.add(new Block(source, Form.POINT, Inline.escaped(one.words()))));
    }

    List<Block> participants() {
        var turnout =
                Turnout.of(
                        material.groups().stream()
                                .map(one -> new Turnout.Group(one.name(), one.people()))
                                .toList());
        if (turnout.all() < Turnout.FEWEST) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block("people/heading", Form.HEADING, say("Deltagere", "Participants")));
        blocks.add(
                new Block(
                        "people/all",
                        Form.PARAGRAPH,
                        places(turnout.all())
                                + material.door()
                                        .filter(door -> door.arrived() >= Turnout.FEWEST)
                                        .map(door -> came(door, turnout))
                                        .orElse(turnout.groups().isEmpty() ? "." : ":")));
        turnout.groups().forEach(one -> blocks.add(group(one)));
        if (turnout.others() > 0 && !turnout.groups().isEmpty()) {
            blocks.add(
                    new Block(
                            "people/others",
                            Form.POINT,
                            say("Øvrige: ", "Others: ") + turnout.others()));
        }
        return blocks;
    }

    private String places(int all) {
        return say(
                        "%d personer havde en plads på konferencen",
                        "%d people had a place at the conference")
                .formatted(all);
    }

    /// A place is what was given beforehand, and who came is what the doors know.
    private String came(Material.Door door, Turnout turnout) {
        var arrived =
                say(
                                "; %d af dem blev registreret ved døren",
                                "; %d of them were checked in at the door")
                        .formatted(door.arrived());
        var others =
                door.others() < Turnout.FEWEST
                        ? ""
                        : say(", og %d kom uden en plads", ", and %d came without a place")
                                .formatted(door.others());
        return arrived
                + others
                + (turnout.groups().isEmpty()
                        ? "."
                        : say(
                                ". Pladserne var fordelt sådan:",
                                ". The places were divided like this:"));
    }

    private static Block group(Turnout.Group one) {
        return new Block(
                "people/" + one.name(),
                Form.POINT,
                Inline.escaped(one.name()) + ": " + one.people());
    }
}
