package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Refusal.Reason;
import java.util.Locale;

/// What is said when a file cannot be read. One sentence on what is the matter, one on what to do.
final class Refusals {

    static final Refusal EMPTY =
            new Refusal(
                    Reason.EMPTY,
                    "Filen er tom.",
                    "Åbn den, se efter, om der er tekst i den, og gem den igen.");

    static final Refusal BLANK =
            new Refusal(
                    Reason.EMPTY,
                    "Der er ingen tekst i filen.",
                    "Åbn den, se efter, om programmet er i den, og gem den igen.");

    static final Refusal STRANGE =
            new Refusal(
                    Reason.DAMAGED,
                    "Filen indeholder henvisninger, som et almindeligt dokument ikke har, og er derfor"
                            + " ikke åbnet.",
                    "Åbn den i Word, og gem den under et nyt navn, eller kopiér programmet over i et nyt"
                            + " dokument.");

    static final Refusal SCANNED =
            new Refusal(
                    Reason.NO_TEXT,
                    "PDF-filen indeholder kun billeder af siderne, ikke selve teksten.",
                    "Den er sandsynligvis skannet. Brug det Word-dokument, som den er lavet af, eller"
                            + " gem den som PDF fra Word i stedet for at skanne den.");

    static final Refusal ENCRYPTED =
            new Refusal(
                    Reason.ENCRYPTED,
                    "PDF-filen er beskyttet med en adgangskode.",
                    "Gem den uden adgangskode, og prøv igen.");

    static final Refusal ENCRYPTED_OFFICE =
            new Refusal(
                    Reason.ENCRYPTED,
                    "Dokumentet er beskyttet med en adgangskode.",
                    "Åbn det i Word, fjern adgangskoden under Filer, Oplysninger, Beskyt dokument, og"
                            + " gem det igen.");

    static final Refusal DAMAGED =
            new Refusal(
                    Reason.DAMAGED,
                    "Filen er beskadiget eller ikke hentet helt ned.",
                    "Hent den igen, eller åbn den i det program, den er lavet i, og gem den på ny.");

    static final Refusal TOO_HEAVY =
            new Refusal(
                    Reason.TOO_LARGE,
                    "Filen fylder for meget, når den pakkes ud.",
                    "Fjern billeder og bilag, så kun programmet er tilbage, og gem den igen.");

    static final Refusal TOO_LONG =
            new Refusal(
                    Reason.TOO_LARGE,
                    "Dokumentet er meget længere end et program.",
                    "Gem kun de sider, der indeholder programmet, i en fil for sig.");

    static final Refusal TOO_SLOW =
            new Refusal(
                    Reason.TOO_SLOW,
                    "Filen er så indviklet, at det tager for lang tid at læse den.",
                    "Gem den igen fra det program, den er lavet i, helst som Word-dokument.");

    static final Refusal BUSY =
            new Refusal(
                    Reason.TOO_SLOW,
                    "Der bliver læst flere andre filer lige nu.",
                    "Prøv igen om et øjeblik.");

    static final Refusal OLD_WORD =
            new Refusal(
                    Reason.UNKNOWN_FORMAT,
                    "Filen er i det gamle Word-format (.doc).",
                    "Åbn den i Word, vælg Gem som, og gem den som Word-dokument (.docx).");

    static final Refusal RICH_TEXT =
            new Refusal(
                    Reason.UNKNOWN_FORMAT,
                    "Filen er i formatet RTF.",
                    "Åbn den i Word, vælg Gem som, og gem den som Word-dokument (.docx).");

    static final Refusal MAIL =
            new Refusal(
                    Reason.UNKNOWN_FORMAT,
                    "Filen er en gemt mail.",
                    "Brug den fil, der er vedhæftet mailen, eller kopiér teksten over i et Word-dokument"
                            + " (.docx).");

    static final Refusal PAGES =
            new Refusal(
                    Reason.UNKNOWN_FORMAT,
                    "Filen er lavet i Pages.",
                    "Åbn den i Pages, vælg Arkiv, Eksportér til, Word, og brug Word-dokumentet (.docx).");

    static final Refusal SHEET_OR_SLIDES =
            new Refusal(
                    Reason.UNKNOWN_FORMAT,
                    "Filen er et regneark eller en præsentation.",
                    "Gem programmet som PDF, eller kopiér det over i et Word-dokument.");

    static final Refusal WRONG_ENCODING =
            new Refusal(
                    Reason.WRONG_ENCODING,
                    "Bogstaverne i tekstfilen kan ikke tydes: æ, ø og å er gået tabt eller gemt på en"
                            + " ukendt måde.",
                    "Gem teksten igen, og vælg tegnkodningen UTF-8.");

    static final Refusal NO_PROGRAMME =
            new Refusal(
                    Reason.NO_PROGRAMME,
                    "Der er ikke noget program i filen: ingen punkter med klokkeslæt.",
                    "Se efter, om det er den rigtige fil, for eksempel selve programmet og ikke"
                            + " følgebrevet.");

    private Refusals() {}

    static Refusal tooLarge(long bytes) {
        return new Refusal(
                Reason.TOO_LARGE,
                "Filen fylder %s. Grænsen er %s."
                        .formatted(megabytes(bytes), megabytes(Limits.FILE_BYTES)),
                "Fjern store billeder, eller gem kun de sider, der indeholder programmet.");
    }

    /// A file that is no document at all, told with the ending of its name when that lies.
    static Refusal not(FileType type, String name) {
        var ending = ending(name);
        if (ending.matches("pdf|docx?|txt|md|html?|odt")) {
            return new Refusal(
                    Reason.NOT_WHAT_IT_SAYS,
                    "Filen hedder .%s, men er %s.".formatted(ending, type.danish()),
                    "Find den rigtige fil, eller gem programmet igen som Word-dokument eller PDF.");
        }
        return new Refusal(
                Reason.UNKNOWN_FORMAT,
                "Filen er %s, og den kan ikke læses som et program.".formatted(type.danish()),
                "Brug programmet som Word-dokument (.docx), OpenDocument (.odt), PDF, tekst,"
                        + " Markdown eller HTML.");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1024 * 1024) + " MB";
    }
}
