package dk.tingsted.registration.setup;

import dk.tingsted.programme.Programme;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Notice.Part;
import dk.tingsted.registration.Setup;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A notice (GDPR article 13) as a Danish authority mostly words it. What only the organiser knows
/// stands in square brackets, and must be filled in before registration can open.
public final class NoticeSuggestions {

    private static final Pattern GAP = Pattern.compile("\\[[^\\]]{1,200}]");

    private NoticeSuggestions() {}

    /// Whether a text still waits for what only the organiser knows.
    static boolean hasGap(String text) {
        return GAP.matcher(text).find();
    }

    /// What may stand about a part, with gaps in it.
    public static String of(Part part, Programme programme, Setup setup) {
        return switch (part) {
            case CONTROLLER ->
                    organiser(programme)
                            + ", [adresse], er dataansvarlig. Skriv til [mailadresse], eller ring på [telefon].";
            case OFFICER -> "Du kan skrive til vores databeskyttelsesrådgiver på [mailadresse].";
            case PURPOSE ->
                    "Vi bruger det, du skriver, til at holde konferencen: til at give pladser, skrive til"
                            + " deltagerne, lave navneskilte og bordplan og bestille mad.";
            case BASIS ->
                    "Vi behandler oplysningerne som led i en opgave i samfundets interesse"
                            + " (databeskyttelsesforordningens artikel 6, stk. 1, litra e)."
                            + (setup.asksNeeds()
                                    ? " Det, du skriver om mad og adgang, bruger vi kun, hvis du siger ja"
                                            + " (artikel 9, stk. 2, litra a). Du kan altid trække dit ja tilbage."
                                    : "");
            case RECIPIENTS ->
                    "Sekretariatet bag konferencen ser oplysningerne. Stedet, hvor konferencen holdes, får at"
                            + " vide, hvor mange der kommer, og hvilken mad der skal bruges, uden navne."
                            + (setup.asksForList()
                                    ? " De, der siger ja til det, står på en deltagerliste, som de andre deltagere får."
                                    : " Der bliver ikke lavet en deltagerliste.");
            case RETENTION ->
                    "Vi gemmer det ikke længere, end der er brug for det. Det bliver slettet sådan:";
            case RIGHTS ->
                    "Du har ret til at se, hvad vi har om dig, få det rettet eller slettet, få behandlingen"
                            + " begrænset og gøre indsigelse. Det meste kan du selv gøre med linket i dit brev;"
                            + " ellers skriv til os.";
            case COMPLAINT ->
                    "Du kan klage over os til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby,"
                            + " www.datatilsynet.dk.";
        };
    }

    private static String organiser(Programme programme) {
        return Objects.requireNonNullElse(programme.particulars().organiser(), "[Navn]");
    }

    /// What is empty gets the suggestion, what is written stays.
    public static Notice filled(Notice notice, Programme programme, Setup setup) {
        return notice(part -> {
            var text = notice.text(part);
            return text == null || text.isBlank() ? of(part, programme, setup) : text;
        });
    }

    /// A notice part by part.
    ///
    /// @param texts what is said about each part
    public static Notice notice(Function<Part, String> texts) {
        return new Notice(
                texts.apply(Part.CONTROLLER),
                texts.apply(Part.OFFICER),
                texts.apply(Part.PURPOSE),
                texts.apply(Part.BASIS),
                texts.apply(Part.RECIPIENTS),
                texts.apply(Part.RETENTION),
                texts.apply(Part.RIGHTS),
                texts.apply(Part.COMPLAINT));
    }
}
