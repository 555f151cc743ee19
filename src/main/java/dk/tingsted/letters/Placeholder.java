package dk.tingsted.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a text leaves open for each letter, written in brackets: `[navn]`, in English `[name]`.
public enum Placeholder {
    NAME("navn", "name", "Navnet på den, der får brevet", "Ida Prøve"),
    CONFERENCE("konference", "conference", "Konferencens titel", "Temadag om lokale haver"),
    DATE("dato", "date", "Dagen eller dagene", "torsdag den 8. maj 2031"),
    TIME("tid", "time", "Hvornår den begynder og slutter", "kl. 10.00-15.00"),
    PLACE("sted", "place", "Hvor den holdes", "Østby Rådhus, Byrådssalen"),
    GROUP("gruppe", "group", "Den gruppe, modtageren hører til", "Kommunalpolitikere"),
    ORGANISER("arrangør", "organiser", "Den, der indbyder", "Sekretariatet i Østby"),
    DEADLINE("frist", "deadline", "Sidste frist for tilmelding", "1. april 2031 kl. 12.00"),
    ANSWERS(
            "valg",
            "choices",
            Sort.LINES,
            "Hvad der er valgt, én linje for hvert",
            "Frokost: ja\nWorkshop: Haven som mødested"),
    WORKSHOP(
            "workshop",
            "workshop",
            Sort.LINES,
            "Den workshop, modtageren har plads i, og hvor den er",
            "Haven som mødested, lokale 2"),
    TABLE("bord", "table", Sort.LINES, "Modtagerens bord, i hver runde", "4"),
    PEOPLE(
            "personer",
            "people",
            Sort.LINES,
            "De tilmeldte, én på hver linje",
            "Ida Prøve\nEva Eksempel"),
    WHAT_CHANGED(
            "ændringer",
            "changes",
            Sort.LINES,
            "Hvad der er ændret, én linje for hvert",
            "Haven som mødested begynder kl. 10.30 (før: kl. 10.15)"),
    REPLACES("i stedet for", "in place of", "Den, hvis plads modtageren overtager", "Eva Eksempel"),
    WAITING_NUMBER("nummer", "number", "Nummeret på ventelisten", "4"),
    OFFER_UNTIL("svar inden", "answer by", "Hvor længe pladsen er holdt", "2. april kl. 12.00"),
    CONFERENCE_LINK(
            "link til konferencen", "link to the conference", "Konferencens side", "Se programmet"),
    REGISTRATION_LINK(
            "link til tilmelding",
            "link to register",
            "Formularen; i en indbydelse med modtagerens navn",
            "Tilmeld dig"),
    MY_REGISTRATION_LINK(
            "link til min tilmelding",
            "link to my registration",
            "Modtagerens egen side: se, ret, meld fra",
            "Se din tilmelding"),
    DECLINE_LINK("link til afbud", "link to decline", "Siger nej tak", "Jeg kommer ikke"),
    UNSUBSCRIBE_LINK(
            "link til frameld",
            "link to unsubscribe",
            "Ikke flere breve om konferencen",
            "Få ikke flere breve"),
    FOLLOW_UP_LINK("link til opsamling", "link to the follow-up", "Opsamlingen", "Læs opsamlingen"),
    EVALUATION_LINK(
            "link til evaluering",
            "link to the evaluation",
            "Modtagerens egen vej til evalueringen",
            "Svar på evalueringen"),
    SIGN_IN_LINK("link til login", "link to sign in", "Logger en arrangør ind", "Log ind"),
    LINKS(
            "links",
            "links",
            Sort.LINKS,
            "Vejen ind, programmet og kalenderen, én linje for hvert",
            "Gå ind fra din egen side, der åbnes kl. 9.30 https://konference.example.dk/min-side\n"
                    + "Programmet https://konference.example.dk/program");

    /// What a value of it is.
    public enum Sort {
        /// On one line.
        TEXT,
        /// On as many lines as it has.
        LINES,
        /// An `http` or `https` address, and the only thing besides LINKS that becomes a link.
        LINK,
        /// On each line some words and, last, an address.
        LINKS
    }

    private final String danish;
    private final String english;
    private final Sort sort;
    private final String meaning;
    private final String sample;

    Placeholder(String danish, String english, String meaning, String sample) {
        this(danish, english, danish.startsWith("link ") ? Sort.LINK : Sort.TEXT, meaning, sample);
    }

    Placeholder(String danish, String english, Sort sort, String meaning, String sample) {
        this.danish = danish;
        this.english = english;
        this.sort = sort;
        this.meaning = meaning;
        this.sample = sample;
    }

    public Sort sort() {
        return sort;
    }

    /// As it is written in a text: `[navn]`.
    public String written(Tongue tongue) {
        return "[" + word(tongue) + "]";
    }

    /// What it stands for, in Danish, for the one who writes the text.
    public String meaning() {
        return meaning;
    }

    /// A value to show a text with.
    public String sample() {
        return sort == Sort.LINK
                ? "https://konference.example.dk/" + name().toLowerCase(Locale.ROOT)
                : sample;
    }

    /// The words that a link is shown as.
    String label(Tongue tongue) {
        return tongue == Tongue.DANISH ? sample : LinkLabels.english(this);
    }

    String word(Tongue tongue) {
        return tongue == Tongue.DANISH ? danish : english;
    }

    /// Either word is understood in either tongue, in any case.
    static Optional<Placeholder> called(String word) {
        var plain = word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.danish.equals(plain) || one.english.equals(plain))
                .findFirst();
    }
}
