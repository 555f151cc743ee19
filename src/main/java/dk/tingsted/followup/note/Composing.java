package dk.tingsted.followup.note;

import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes a note from all that is known of a conference: the same material gives the same note.
/// It says nothing that the material does not, and no name that the programme has not printed.
public final class Composing {

    private final Material material;
    private final Programme programme;
    private final boolean english;
    private final List<Block> blocks = new ArrayList<>();

    private Composing(Material material) {
        this.material = material;
        this.programme = material.programme();
        this.english = isEnglish(programme);
    }

    /// In order, the title first.
    public static List<Block> of(Material material) {
        var composing = new Composing(material);
        composing.opening();
        composing.whatWasSaid();
        composing.parts();
        return List.copyOf(composing.blocks);
    }

    /// Whether a programme's note is in English.
    public static boolean isEnglish(Programme programme) {
        return programme.language() == Language.ENGLISH;
    }

    /// Who has nothing noted, as the programme names them.
    public static List<String> silent(Material material) {
        return Speakers.of(material).silent();
    }

    /// What the text may name as an annex, the programme first.
    public static List<Enclosure> enclosures(Material material) {
        boolean english = isEnglish(material.programme());
        var first =
                new Enclosure(
                        Enclosure.PROGRAMME,
                        english ? "The programme" : "Programmet",
                        "programme.pdf",
                        "programme.pdf");
        return Stream.concat(
                        Stream.of(first),
                        material.slides().stream()
                                .map(one ->
                                        new Enclosure(
                                                one.key(),
                                                about(one, material.programme(), english),
                                                one.file(),
                                                one.path())))
                .toList();
    }

    /// `Stefan Hermanns oplæg ”Fremtidens …”`.
    private static String about(Material.Slides slides, Programme programme, boolean english) {
        var title = programme.item(slides.item()).map(item -> item.title()).orElse("");
        var whose =
                english
                        ? Possessive.english(slides.speaker()) + " presentation"
                        : Possessive.danish(slides.speaker()) + " oplæg";
        return title.isBlank() ? whose : whose + (english ? " “%s”" : " ”%s”").formatted(title);
    }

    private String say(String danish, String inEnglish) {
        return english ? inEnglish : danish;
    }

    private void add(String source, Form form, String words) {
        blocks.add(new Block(source, form, words));
    }

    private void opening() {
        add("title", Form.TITLE, title());
        add(
                "opening",
                Form.PARAGRAPH,
                held()
                        + say(
                                " Programmet er vedlagt som [bilag:program].",
                                " The programme is enclosed as [bilag:program]."));
    }

    private String days() {
        return english ? Days.english(programme.days()) : Days.danish(programme.days());
    }

    private String organiser() {
        var organiser = programme.particulars().organiser();
        return organiser == null ? "" : organiser.strip();
    }

    private String title() {
        var who = Inline.escaped(organiser());
        var what =
                english
                        ? "Follow-up on "
                                + (who.isEmpty()
                                        ? "the conference"
                                        : Possessive.english(who) + " conference")
                        : "Opsamling på "
                                + (who.isEmpty()
                                        ? "konferencen"
                                        : Possessive.danish(who) + " konference");
        return days().isEmpty() ? what : what + say(" den ", " of ") + days();
    }

    /// When, by whom and what; each only where the programme says it.
    private String held() {
        var who = Inline.escaped(organiser());
        var name = name();
        if (english) {
            var what = name.isEmpty() ? "a conference" : "the conference " + name;
            var deed = who.isEmpty() ? what + " was held" : who + " held " + what;
            return (days().isEmpty() ? upper(deed) : "On " + days() + ", " + deed) + ".";
        }
        if (days().isEmpty()) {
            var what = name.isEmpty() ? "Konferencen" : "Konferencen " + name;
            return what + " er afholdt" + (who.isEmpty() ? "." : " af " + who + ".");
        }
        var what = name.isEmpty() ? "en konference" : "konferencen " + name;
        if (who.isEmpty()) {
            return "Den "
                    + days()
                    + " blev "
                    + (name.isEmpty() ? "der afholdt " + what : what + " afholdt")
                    + ".";
        }
        return "Den " + days() + " afholdt " + who + " " + what + ".";
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /// `”*Title – subtitle*”`; empty for none.
    private String name() {
        Particulars about = programme.particulars();
        var whole =
                Stream.of(about.title(), about.subtitle())
                        .flatMap(Stream::ofNullable)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(" – "));
        return whole.isEmpty() ? "" : say("”*%s*”", "“*%s*”").formatted(Inline.escaped(whole));
    }

    private void whatWasSaid() {
        var speakers = Speakers.of(material);
        if (!speakers.heard().isEmpty()) {
            add(
                    "lead",
                    Form.PARAGRAPH,
                    say(
                            "Fra konferencen kan fremhæves følgende opmærksomhedspunkter:",
                            "The following points from the conference are worth noting:"));
        }
        speakers.heard().forEach(this::heard);
        speakers.unheardSlides(material).forEach(slides -> enclosed("files", slides));
    }

    private void heard(Speakers.Heard one) {
        add(one.source() + "/who", one.form(), heading(one));
        one.points().forEach(point -> point(one.source(), point, 1));
        one.slides().forEach(slides -> enclosed(one.source(), slides));
    }

    private String heading(Speakers.Heard one) {
        var lead = english ? one.as().english() : one.as().danish();
        return Inline.escaped((lead + " " + one.words()).strip()) + ":";
    }

    private void point(String source, Material.Point point, int level) {
        blocks.add(new Block(source, level, Inline.escaped(point.words())));
        point.under().forEach(one -> point(source, one, level + 1));
    }

    private void enclosed(String source, Material.Slides slides) {
        var what = Inline.escaped(about(slides, programme, english));
        var mark = "[bilag:" + slides.key() + "]";
        add(
                source + "/slides/" + slides.key(),
                Form.PARAGRAPH,
                english
                        ? upper(what) + " is enclosed as " + mark + "."
                        : "Supplerende vedlægges " + what + " som " + mark + ".");
    }

    private void parts() {
        var also = new AlsoSaid(material, english);
        if (material.parts().discussions()) {
            blocks.addAll(also.discussions());
        }
        if (material.parts().questions()) {
            blocks.addAll(also.questions());
        }
        if (material.parts().participants()) {
            blocks.addAll(also.participants());
        }
    }
}
