package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.Notice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the review page says about what was just done.
final class Notices {

    private Notices() {}

    /// @param last the latest correction, which can be undone at once
    static @Nullable Notice of(String did, Optional<Amendment> last) {
        return switch (did) {
            case "read" ->
                    new Notice(
                            "success",
                            "Programmet er læst. Se det igennem, ret det, der er galt, og"
                                    + " offentliggør det, når du er klar.");
            case "corrected" ->
                    new Notice(
                            "success", "Rettelsen er gemt.", last.map(Amendment::id).orElse(null));
            case "undone" -> new Notice("success", "Rettelsen er fortrudt.");
            case "used" ->
                    new Notice(
                            "success",
                            "Det nye dokument har afløst det gamle. Programmet er, som du"
                                    + " godkendte det.");
            case "discarded" -> new Notice("success", "Det nye dokument er lagt væk.");
            case "set-aside" -> new Notice("success", "Fundet er ladt stå, som det er.");
            case "nothing" -> new Notice("info", "Der var intet at rette.");
            case "published" -> new Notice("success", "Programmet er offentliggjort.");
            case "already" ->
                    new Notice("info", "Programmet var allerede offentliggjort, som det står nu.");
            default -> null;
        };
    }

    /// What the page about a new version says.
    static @Nullable Notice ofVersion(String did) {
        return switch (did) {
            case "accepted" ->
                    new Notice("success", "Ændringen er taget med. Læserne ser den ikke endnu.");
            case "nothing" -> new Notice("info", "Der var intet at ændre.");
            case "refused" ->
                    new Notice(
                            "warning",
                            "Ændringen kunne ikke tages med, som programmet ser ud nu. Ret det i"
                                    + " hånden i stedet.");
            default -> null;
        };
    }

    static Notice refused(Programme programme, Amended.Refused refused) {
        var wanted = refused.wanted();
        return new Notice(
                "warning",
                "Intet blev gemt. %s: %s Du ville skrive »%s«."
                        .formatted(
                                SpotWords.label(wanted.spot(), programme),
                                refused.why(),
                                Field.inWords(programme, wanted.spot(), wanted.becomes())));
    }
}
