package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Optional;

/// Reads single fields, and tells what is the matter with them.
final class TextReading {

    private final Sent sent;
    private final Words words;
    private final List<Fault> faults;

    TextReading(Sent sent, Words words, List<Fault> faults) {
        this.sent = sent;
        this.words = words;
        this.faults = faults;
    }

    /// One line; none where the field is empty or refused.
    Optional<String> line(String field, int longest) {
        return kept(field, Typed.line(sent.text(field)), longest);
    }

    /// Several lines.
    Optional<String> lines(String field, int longest) {
        return kept(field, sent.text(field), longest);
    }

    private Optional<String> kept(String field, String text, int longest) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return refuse(
                    field,
                    words.say(
                                    "Her er plads til %d tegn. Du har skrevet %d.",
                                    "There is room for %d characters. You have written %d.")
                            .formatted(longest, length));
        }
        if (CprNumbers.areIn(text) && !isSealed(field, text)) {
            faults.add(
                    new Fault(
                            field,
                            words.say(
                                    "Det ligner et CPR-nummer. Slet det: vi skal ikke bruge det.",
                                    "This looks like a Danish personal number (CPR). Delete it: we do not need it."),
                            null,
                            words.say(
                                    "Det er ikke et CPR-nummer. Send teksten, som den står.",
                                    "It is not a CPR number. Send the text as it is.")));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// An address that letters reach, in lower case; none where it is empty or refused.
    Optional<String> address(String field) {
        var text = sent.text(field);
        return switch (MailAddress.read(text)) {
            case MailAddress.Right(var address) -> Optional.of(address);
            case MailAddress.Odd(var address, _) when isSealed(field, text) -> Optional.of(address);
            case MailAddress.Odd(_, var suggestion) -> {
                faults.add(
                        new Fault(
                                field,
                                words.say("Mente du %s?", "Did you mean %s?").formatted(suggestion),
                                suggestion,
                                words.say(
                                        "Adressen er rigtig, som den står.",
                                        "The address is right as it is.")));
                yield Optional.empty();
            }
            case MailAddress.Wrong(var suggestion) -> wrong(field, text, suggestion);
        };
    }

    private Optional<String> wrong(String field, String text, String suggestion) {
        if (text.length() > MailAddress.LONGEST) {
            return refuse(
                    field,
                    words.say(
                                    "Så lang en mailadresse findes ikke. Skriv en på højst %d tegn.",
                                    "No e-mail address is that long. Write one of at most %d characters.")
                            .formatted(MailAddress.LONGEST));
        }
        if (!suggestion.isEmpty()) {
            faults.add(
                    Fault.suggesting(
                            field,
                            words.say(
                                            "Der er en slåfejl i mailadressen. Mente du %s?",
                                            "There is a slip in the e-mail address. Did you mean %s?")
                                    .formatted(suggestion),
                            suggestion));
            return Optional.empty();
        }
        return refuse(field, why(text));
    }

    private String why(String text) {
        if (text.isEmpty()) {
            return words.say("Skriv en mailadresse.", "Write an e-mail address.");
        }
        if (!text.contains("@")) {
            return words.say(
                    "Der mangler et @ i mailadressen. Skriv den som navn@kommune.dk.",
                    "There is no @ in the e-mail address. Write it as name@example.com.");
        }
        return text.matches(".*@.*@.*") || text.matches("(?s).*[,;\\n].*")
                ? words.say("Skriv én mailadresse her.", "Write one e-mail address here.")
                : words.say(
                        "Mailadressen kan ikke bruges. Skriv den som navn@kommune.dk, uden æ, ø og å.",
                        "The e-mail address cannot be used. Write it as name@example.com.");
    }

    Optional<String> refuse(String field, String text) {
        faults.add(Fault.of(field, text));
        return Optional.empty();
    }

    private boolean isSealed(String field, String text) {
        return sent.text(field + "-ok").equals(Typed.seal(text));
    }
}
