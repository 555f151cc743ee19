package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Item;
import java.text.Normalizer;
import java.util.Locale;

/// Names for addresses: small letters, digits and hyphens, with æ, ø and å written out.
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    static String event(Agenda agenda, Slot.Piece piece) {
        return agenda.acronym() + "-" + piece.id() + "-" + of(piece.slot().item().title());
    }

    static String track(Item theme) {
        return "t-" + of(theme.title());
    }

    static String of(String text) {
        var danish =
                text.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        var plain =
                Normalizer.normalize(danish, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                        .replace(' ', '-');
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        return cut.length() < 2 ? "x" + cut + "1" : cut;
    }
}
