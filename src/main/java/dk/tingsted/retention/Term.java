package dk.tingsted.retention;

import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.programme.publishing.Words;
import java.util.Arrays;
import java.util.List;

/// How long one kind is kept.
///
/// @param kind what
/// @param usual days after the conference, where the secretariat has not said otherwise
/// @param most that may be chosen
/// @param what it is, as the secretariat reads it
/// @param why so long, and no longer
/// @param then what remains
public record Term(
        Kind kind, int usual, int least, int most, String what, String why, String then) {

    /// One for each kind, in their order.
    static List<Term> all() {
        return Arrays.stream(Kind.values()).map(Term::of).toList();
    }

    static Term of(Kind kind) {
        return switch (kind) {
            case NEEDS ->
                    new Term(
                            kind,
                            14,
                            0,
                            60,
                            "Mad og adgang",
                            "Det kan sige noget om helbred eller tro og er givet med samtykke til dagen selv. Regningen fra køkkenet er kommet inden for to uger.",
                            "Hvor mange der havde skrevet noget.");
            case DOOR ->
                    new Term(
                            kind,
                            14,
                            1,
                            90,
                            "Navne på dem, der kom uden tilmelding",
                            "De blev skrevet op i døren uden at få mere at vide.",
                            "At nogen kom, og hvornår.");
            case HALL ->
                    new Term(
                            kind,
                            30,
                            1,
                            180,
                            "Hvem der stillede spørgsmål fra salen, og fra hvilken telefon",
                            "Så længe kan et spørgsmål besvares bagefter.",
                            "Spørgsmålene og stemmerne, uden afsender.");
            case INVITED ->
                    new Term(
                            kind,
                            90,
                            0,
                            365,
                            "Indbudte",
                            "De fleste har selv ikke henvendt sig. Bagefter er der kun brug for at se, hvem der sagde nej.",
                            "Hvor mange der var indbudt på hver liste, og hvad de svarede.");
            case LETTERS ->
                    new Term(
                            kind,
                            180,
                            30,
                            1095,
                            "Hvad der stod i brevene, og til hvem",
                            "Så længe kan nogen spørge, om de fik et brev. Skal brevene journaliseres, så hent sagen under Materiale og arkiv først.",
                            "At et brev af hver slags gik, og hvornår.");
            case CONTACTS ->
                    new Term(
                            kind,
                            365,
                            30,
                            1095,
                            "Mailadresser, links og beskeder fra dem, der medvirker",
                            "Der er ofte tilbud om at komme igen og regninger det første år.",
                            "Programmet som offentliggjort, og slides, der er lagt frem for alle.");
            case REGISTERED ->
                    new Term(
                            kind,
                            365,
                            30,
                            1095,
                            "Tilmeldte med svar og filer",
                            "Regnskab, evaluering og næste konference er klaret inden for et år.",
                            "Hvor mange der var tilmeldt i hver gruppe, og hvor mange der kom.");
        };
    }

    boolean allows(int days) {
        return days >= least && days <= most;
    }

    /// For those who register.
    static String toldWhenRegistering(Kind kind, int days, Words words) {
        var what =
                switch (kind) {
                    case NEEDS ->
                            words.say(
                                    "Det, du skriver om mad og adgang",
                                    "What you write about food and access");
                    case LETTERS -> words.say("Brevene til dig", "Letters to you");
                    default -> words.say("Din tilmelding", "Your registration");
                };
        return days == 0
                ? words.say(
                                "%s bliver slettet af sig selv, når konferencen er slut.",
                                "%s: deleted automatically when the conference has ended.")
                        .formatted(what)
                : words.say(
                                "%s bliver slettet af sig selv %d dage efter konferencen.",
                                "%s: deleted automatically %d days after the conference.")
                        .formatted(what, days);
    }
}
