package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Tongue;
import dk.tingsted.programme.publishing.Words;
import java.net.URI;
import java.time.Instant;

/// The letter that brings a council the agreement, and the one that reminds it.
///
/// @param by who sends it
record HearingLetter(Agreement agreement, Letter.Kind kind, String by) {

    /// Ready for the outbox.
    ///
    /// @param party with an address of one mailbox
    Outgoing to(Party party, URI link, Instant now) {
        var text =
                "Til "
                        + party.name()
                        + "\n\n"
                        + what()
                        + deadline()
                        + "\n\nPå siden læser I aftalen, som den er sendt, og skriver svaret: hvad"
                        + " rådet har besluttet, mødets dato, en henvisning til referatet og jeres"
                        + " bemærkninger.\n\n"
                        + link
                        + "\n\nLinket er jeres eget. Det kan åbnes flere gange, og svaret kan rettes,"
                        + " til fristen er ude.\n\nVenlig hilsen\n"
                        + by
                        + "\n";
        return new Outgoing(
                agreement.conference(),
                Occasion.MESSAGE,
                party.name(),
                party.address(),
                Composed.plain(Tongue.DANISH, subject(), text),
                null,
                now,
                true,
                about(party));
    }

    /// The key by which letters to a party are found in the outbox.
    static String about(Party party) {
        return "hearing:" + party.id();
    }

    private String subject() {
        return switch (kind) {
            case HEARING -> "Høring: " + agreement.title();
            case REMINDER, TIMED -> "Påmindelse om høring: " + agreement.title();
        };
    }

    private String what() {
        return switch (kind) {
            case HEARING -> "Hermed sendes " + agreement.title() + " i høring.";
            case REMINDER, TIMED ->
                    "Vi har endnu ikke modtaget jeres beslutning om " + agreement.title() + ".";
        };
    }

    private String deadline() {
        var last = agreement.deadline();
        return last == null ? "" : " Svarfristen er " + Words.DANISH.weekday(last) + ".";
    }
}
