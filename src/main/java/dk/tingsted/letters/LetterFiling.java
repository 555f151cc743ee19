package dk.tingsted.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.letters.LetterFilingStore.Bundle;
import dk.tingsted.letters.LetterFilingStore.To;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.time.Clocks;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The letters of a conference: each text once, with how many it went to. Who they were stands in a
/// list of its own, where the secretariat chooses so. No letter's private link is among it: whoever
/// reads the file must not come in by it.
@Component
@Order(70)
class LetterFiling implements Filing {

    private static final String FOLDER = "breve";

    /// What only one person is to have, in any address that a letter holds.
    private static final Pattern SECRET = Pattern.compile("https?://\\S*?/[A-Za-z0-9_-]{20,}\\S*");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final LetterFilingStore store;

    LetterFiling(LetterFilingStore store) {
        this.store = store;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        var bundles = store.bundles(conference.id());
        var texts = new ArrayList<Paper>();
        bundles.forEach(bundle -> texts.add(paper(bundle, texts.size() + 1)));
        return bundles.isEmpty() || !chosen.recipients()
                ? texts
                : Stream.concat(
                                texts.stream(),
                                Stream.of(recipients(conference, bundles.getLast().last())))
                        .toList();
    }

    private static Paper paper(Bundle bundle, int number) {
        var wording = wording(bundle);
        var english = bundle.tongue() == Tongue.ENGLISH ? " (engelsk)" : "";
        return Paper.of(
                FOLDER,
                "%02d %s%s.txt".formatted(number, bundle.occasion().title(), english),
                bundle.first(),
                "Brev%s: %s (%s)".formatted(english, wording.subject(), letters(bundle.letters())),
                text(bundle, wording).getBytes(UTF_8));
    }

    /// What was written for that once is told by what one of them got, without her name.
    private static Wording wording(Bundle bundle) {
        var own = bundle.wording();
        if (own != null) {
            return own;
        }
        return bundle.occasion() == Occasion.MESSAGE || bundle.occasion() == Occasion.CHANGE_NOTICE
                ? new Wording(
                        discreet(bundle.one().subject(), bundle),
                        discreet(bundle.one().text(), bundle))
                : StandardTexts.of(bundle.occasion(), bundle.tongue());
    }

    private static String discreet(String text, Bundle bundle) {
        var nameless = text.replace(bundle.one().name(), Placeholder.NAME.written(bundle.tongue()));
        return SECRET.matcher(nameless).replaceAll("[personligt link]");
    }

    private static String text(Bundle bundle, Wording wording) {
        return """
        Emne: %s
        Anledning: %s
        Skrevet til: %s, heraf sendt %d
        Tid: %s til %s

        %s
        """
                .formatted(
                        wording.subject(),
                        bundle.occasion().title(),
                        letters(bundle.letters()),
                        bundle.sent(),
                        minute(bundle.first()),
                        minute(bundle.last()),
                        wording.text())
                .replace("\n", "\r\n");
    }

    private static String letters(int number) {
        return number == 1 ? "1 modtager" : number + " modtagere";
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(Clocks.DANISH));
    }

    private Paper recipients(Conference conference, Instant last) {
        return new Paper(
                FOLDER,
                "modtagere.csv",
                last,
                "Hvem brevene gik til",
                out -> write(conference, out));
    }

    /// Some at a time: there may be tens of thousands.
    private void write(Conference conference, OutputStream out) throws IOException {
        out.write(
                Csv.write(List.of(List.of("Tid", "Anledning", "Emne", "Navn", "Mail", "Status"))));
        var some = store.recipients(conference.id(), 0);
        while (!some.isEmpty()) {
            out.write(Csv.more(some.stream().map(LetterFiling::line).toList()));
            some = store.recipients(conference.id(), some.getLast().id());
        }
    }

    private static List<String> line(To to) {
        return List.of(
                minute(to.at()),
                to.occasion().title(),
                to.subject(),
                to.name(),
                to.address(),
                state(to.state()));
    }

    private static String state(String state) {
        return switch (state) {
            case "SENT" -> "sendt";
            case "RETURNED" -> "kom retur";
            case "FAILED" -> "kunne ikke sendes";
            case "HELD" -> "holdt tilbage";
            default -> "venter";
        };
    }
}
