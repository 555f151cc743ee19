package dk.tingsted.people.sso;

/// Why somebody was not let in, and what to do.
final class SsoWords {

    static final String BROKEN_OFF =
            "Loginnet blev afbrudt, eller der gik for lang tid. Prøv igen, eller få et link i din"
                    + " mail.";
    static final String SILENT =
            "Din organisations login svarer ikke lige nu. Prøv igen om lidt, eller få et link i din"
                    + " mail.";
    static final String NO_ADDRESS =
            "Din organisations login siger ikke, at mailadressen er bekræftet som din. Få et link i"
                    + " din mail, og sig det til den, der passer Tingsted.";
    static final String NOT_ON_THE_LIST =
            "Du er ikke på listen over arrangører her. Bed en administrator om at tilføje dig med den"
                    + " mailadresse, du logger ind med.";

    private SsoWords() {}
}
