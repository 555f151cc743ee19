package dk.tingsted.passes;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Tongue;
import java.net.URI;
import java.time.Instant;

/// The letter that brings somebody her link.
///
/// @param title the conference's
/// @param by who sends it
public record LinkLetter(Conference conference, Purpose purpose, String title, String by) {

    /// Ready for the outbox.
    ///
    /// @param address of one mailbox
    public Outgoing to(String name, String address, URI link, Instant now) {
        var text =
                "Kære "
                        + name
                        + "\n\n"
                        + what()
                        + "\n\n"
                        + link
                        + "\n\nLinket er dit eget: giv det ikke videre. Det gælder, til det bliver"
                        + " fornyet eller spærret.\n\nThe link above opens your own page; it is there"
                        + " in English too.\n\nVenlig hilsen\n"
                        + by
                        + "\n";
        return new Outgoing(
                conference.id(),
                Occasion.MESSAGE,
                name,
                address,
                Composed.plain(Tongue.DANISH, "Dit link til " + title, text),
                null,
                now,
                true,
                "pass:" + purpose.word());
    }

    private String what() {
        return switch (purpose) {
            case LEAD ->
                    "Her er dit link som konferencier på "
                            + title
                            + ". Med det styrer du dagen fra telefonen og finder kort med navne og"
                            + " tider, som du kan skrive ud.";
            case SPEAKER ->
                    "Her er dit link til "
                            + title
                            + ". På siden ser du, hvornår og hvor du skal på, og hvem du er sammen"
                            + " med, og du kan aflevere slides og skrive til os.";
            case STAND ->
                    "Her er dit link til "
                            + title
                            + ". På siden retter du det, der står om jeres stand.";
            case COUNCIL ->
                    "Her er jeres link til aftalen fra "
                            + title
                            + ". På siden læser I den og skriver jeres svar.";
            case NOTES ->
                    "Her er dit link som noteskriver på "
                            + title
                            + ". På siden skriver du pointer ned, mens der tales, sammen med de"
                            + " andre noteskrivere. Åbn den, før du går ind i salen; så kan du skrive"
                            + " videre, også hvis nettet falder ud.";
        };
    }
}
