package dk.tingsted.followup.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.followup.note.Original.Line;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// From the programme of 2021 and what was noted down that day comes the note that the secretariat
/// wrote by hand: the same people in the same order, their posts, the same points at the same
/// depth, the same annexes. Where they differ the reason stands in [#DIFFERENCES], and nothing else
/// may differ.
class RebuildingTest {

    /// What the original says, what is composed, and why.
    private record Difference(String original, String composed, String why) {}

    private static final List<Difference> DIFFERENCES =
            List.of(
                    new Difference(
                            "Opsamling på KKR konferencen den 11. maj 2021",
                            "Opsamling på konferencen den 11. maj 2021",
                            "The programme names no organiser; once it does, its name stands here."),
                    new Difference(
                            "Den 11. maj 2021 afholdte KKR konferencen ”*Fremtidens specialiserede socialområde - med særligt blik på borgere med komplekse udfordringer*”. Programmet er vedlagt som bilag 1.",
                            "Den 11. maj 2021 blev konferencen ”*Fremtidens specialiserede socialområde – med særligt blik på borgere med komplekse udfordringer*” afholdt. Programmet er vedlagt som bilag 1.",
                            "No organiser again; a dash between title and subtitle; »afholdte« is no Danish past tense."),
                    new Difference(
                            "Fra konferencen kan fremhæves følgende opmærksomhedspunkter ift. det specialiserede socialområde:",
                            "Fra konferencen kan fremhæves følgende opmærksomhedspunkter:",
                            "What the points are about as a whole stands nowhere in the programme."),
                    new Difference(
                            "Torben Hansen, formand KKR Midtjylland og borgmester i Randers:",
                            "Torben Hansen, borgmester i Randers Kommune og KKR Midtjylland formand:",
                            "The post stands as the programme prints it; the secretariat put it in another order."),
                    new Difference(
                            "Oplægsholder Stefan Hermann, rektor Københavns Professionshøjskole:",
                            "Oplægsholder Stefan Hermann, Rektor, Københavns Professionshøjskole:",
                            "A comma between post and organisation, which the reading keeps apart."),
                    new Difference(
                            "Supplerende vedlægges Stefan Hermanns oplæg om det specialiserede socialområde som bilag 2.",
                            "Supplerende vedlægges Stefan Hermanns oplæg ”Fremtidens specialiserede område i perspektiv” som bilag 2.",
                            "The talk is named by its title in the programme."),
                    new Difference(
                            "Ulrik Wilbek, Formand KL's socialudvalg:",
                            "Ulrik Wilbek, Formand, KL’s socialudvalg:",
                            "The comma, and the apostrophe as the programme prints it."),
                    new Difference(
                            "Leif Gjørtz Christensen, Regionskredsformand SIND Midtjylland:",
                            "Leif Gjørtz Christensen, Regionskredsformand, SIND Midtjylland:",
                            "The comma."),
                    new Difference(
                            "Steen Vindum, næstformand KKR Midtjylland og borgmester i Silkeborg",
                            "Steen Vindum, Borgmester i Silkeborg og KKR næstformand:",
                            "The post as printed; the original forgot the colon."));

    private final Original original = Original.of2021();

    @Test
    void the_note_of_2021_composes_itself_from_its_programme_and_its_points() {
        var note = composed();
        var ours =
                note.blocks().stream()
                        .map(block -> new Line(block.form().level(), marked(note, block)))
                        .toList();

        assertThat(ours).hasSameSizeAs(original.lines());
        assertThat(differing(ours)).containsExactlyElementsOf(expected());
    }

    @Test
    void its_annexes_are_numbered_in_the_order_of_their_mention() {
        assertThat(composed().annexes())
                .extracting(Enclosure::key)
                .containsExactly(Enclosure.PROGRAMME, "17");
    }

    @Test
    void who_said_nothing_that_was_noted_is_left_out_and_told_to_the_secretariat() {
        assertThat(Composing.silent(material(original)))
                .contains(
                        "Astrid Krag, social- og ældreminister",
                        "Henrik Frostholm, kontorchef, Socialstyrelsen")
                .noneMatch(one -> one.contains("Hermann") || one.contains("Berthelsen"));
    }

    private List<String> differing(List<Line> ours) {
        return IntStream.range(0, ours.size())
                .filter(n -> !ours.get(n).equals(original.lines().get(n)))
                .mapToObj(n -> original.lines().get(n).text() + " / " + ours.get(n).text())
                .toList();
    }

    private static List<String> expected() {
        assertThat(DIFFERENCES).allMatch(one -> !one.why().isBlank());
        return DIFFERENCES.stream().map(one -> one.original() + " / " + one.composed()).toList();
    }

    /// As the original marks it: only what is in another type stands between stars.
    private static String marked(Note note, Block block) {
        var text = new StringBuilder();
        for (var piece : note.pieces(block)) {
            text.append(piece.emphasised() ? "*" + piece.text() + "*" : piece.text());
        }
        return text.toString();
    }

    private static Note composed() {
        return Rebuilt.note();
    }

    static Material material(Original original) {
        var programme = Printed.programme("kkr-2021");
        var said = new ArrayList<Material.Said>();
        // As they came in that day: not in the order of the programme.
        for (var person : original.people().reversed()) {
            var name = Original.name(person);
            var item =
                    programme.items().stream()
                            .filter(one ->
                                    one.people().stream().anyMatch(who -> same(who.name(), name)))
                            .findFirst()
                            .orElseThrow();
            said.add(new Material.Said(item.id(), name, original.pointsUnder(person)));
        }
        var talk =
                programme.items().stream()
                        .filter(one -> one.title().startsWith("Fremtidens specialiserede område"))
                        .findFirst()
                        .orElseThrow();
        return new Material(
                programme,
                said,
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                List.of(),
                List.of(slides(talk.id())),
                Material.Parts.USUAL);
    }

    private static Material.Slides slides(ItemId item) {
        return new Material.Slides("17", item, "Stefan Hermann", "oplaeg.pdf", "annexes/17");
    }

    private static boolean same(String one, String other) {
        return Stream.of(one, other).map(name -> name.toLowerCase(Locale.ROOT)).distinct().count()
                == 1;
    }
}
