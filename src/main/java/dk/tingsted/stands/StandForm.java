package dk.tingsted.stands;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.stands.Exhibition.Change;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed about a stand, and what is wrong with it.
///
/// @param words about the picture
/// @param picture the file that came; empty for none
/// @param noPicture whether the picture there is shall go
@SuppressWarnings("ArrayRecordComponent")
public record StandForm(
        String name,
        String description,
        String contact,
        String web,
        String words,
        byte[] picture,
        boolean noPicture) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_ADDRESS = 2_000;

    /// What came of it.
    sealed interface Read {
        record Understood(Change change) implements Read {}

    /// What cannot be used.
    ///
        /// @param field the name of the field that it is about
        record Refused(String field, String why) implements Read {}
    }

    /// As it is kept.
    static StandForm of(Stand stand) {
        var told = stand.told();
        var picture = stand.picture();
        return new StandForm(
                told.name(),
                told.description(),
                told.contact(),
                told.web(),
                picture == null ? "" : picture.inWords(),
                new byte[0],
                false);
    }

    /// @param has whether there is a picture already
    Read read(boolean has, Words words) {
        var wrong = wrong(words);
        if (wrong != null) {
            return wrong;
        }
        boolean keeps = has && !noPicture;
        if ((picture.length > 0 || keeps) && words().isBlank()) {
            return new Read.Refused(
                    "words",
                    words.say(
                            "Beskriv billedet for dem, der ikke ser det.",
                            "Describe the picture for those who do not see it."));
        }
        Optional<Drawn> drawn =
                picture.length > 0 && picture.length <= Drawing.LARGEST_FILE
                        ? Drawing.of(picture)
                        : Optional.empty();
        if (picture.length > 0 && drawn.isEmpty()) {
            return new Read.Refused(
                    "picture",
                    words.say(
                            "Billedet kan ikke bruges. Vælg et billede i PNG eller JPEG på højst 10 MB.",
                            "The picture cannot be used. Choose a PNG or JPEG picture of at most 10 MB."));
        }
        return new Read.Understood(
                new Change(
                        new Stand.Told(
                                name.strip(),
                                description.replace("\r\n", "\n").strip(),
                                contact.strip(),
                                web.strip()),
                        drawn.orElse(null),
                        noPicture,
                        words().strip()));
    }

    private Read.@Nullable Refused wrong(Words words) {
        if (!isLine(name.strip()) || name.isBlank()) {
            return new Read.Refused(
                    "name",
                    words.say(
                            "Skriv standens navn på én linje og højst 200 tegn.",
                            "Write the name of the stand, on one line of at most 200 characters."));
        }
        if (description.replace("\r\n", "\n").strip().length() > LONGEST_DESCRIPTION) {
            return new Read.Refused(
                    "description",
                    words.say(
                            "Beskrivelsen må højst være på 4.000 tegn.",
                            "The description may have at most 4,000 characters."));
        }
        if (!isLine(contact.strip())) {
            return new Read.Refused(
                    "contact",
                    words.say(
                            "Skriv kontakten på én linje og højst 200 tegn.",
                            "Write the contact on one line of at most 200 characters."));
        }
        if (!web.isBlank() && !isAddress(web.strip())) {
            return new Read.Refused(
                    "web",
                    words.say(
                            "Skriv en adresse, der begynder med https://",
                            "Write an address that begins with https://"));
        }
        return words().strip().length() > LONGEST_WORDS || !isOneLine(words().strip())
                ? new Read.Refused(
                        "words",
                        words.say(
                                "Beskriv billedet på én linje og højst 300 tegn.",
                                "Describe the picture on one line of at most 300 characters."))
                : null;
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && isOneLine(text);
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /// Https, a host, and nobody's name or password in it.
    static boolean isAddress(String text) {
        try {
            var url = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && text.startsWith("https://")
                    && url.getHost() != null
                    && url.getHost().contains(".")
                    && url.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
