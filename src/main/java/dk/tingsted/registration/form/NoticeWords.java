package dk.tingsted.registration.form;

import dk.tingsted.registration.Notice.Part;

/// What the parts of the notice are called, in the order of the article.
public final class NoticeWords {

    private NoticeWords() {}

    public static String heading(Part part) {
        return switch (part) {
            case CONTROLLER -> "Hvem er ansvarlig?";
            case OFFICER -> "Databeskyttelsesrådgiver";
            case PURPOSE -> "Hvad bruger vi oplysningerne til?";
            case BASIS -> "Hvilken regel giver os lov?";
            case RECIPIENTS -> "Hvem ser dem?";
            case RETENTION -> "Hvor længe gemmer vi dem?";
            case RIGHTS -> "Dine rettigheder";
            case COMPLAINT -> "Klage";
        };
    }
}
