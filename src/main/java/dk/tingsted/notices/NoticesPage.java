package dk.tingsted.notices;

import dk.tingsted.notices.Letter.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The letters of a conference: those to be read first, then what became of the others.
///
/// @param notice what was just done, in words; empty for nothing
/// @param sends whether the outbox sends what is released; otherwise somebody does it by hand
/// @param wrong whether something that was typed could not be used
public record NoticesPage(
        String slug,
        String title,
        String by,
        String notice,
        boolean sends,
        boolean wrong,
        List<ToRead> waiting,
        List<Past> past) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"));
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    public NoticesPage {
        waiting = List.copyOf(waiting);
        past = List.copyOf(past);
    }

    /// How many could go as they are.
    public long ready() {
        return waiting.stream().filter(letter -> !letter.address().isEmpty()).count();
    }

    /// A letter to read, with what was typed in it.
    ///
    /// @param field what could not be used, empty for nothing
    public record ToRead(
            long id,
            String name,
            String address,
            String subject,
            String text,
            int rows,
            String field,
            String why) {

        public boolean isWrong(String name) {
            return field.equals(name);
        }
    }

    /// A letter that nobody has to read any more.
    ///
    /// @param mail opens it in a mail program; empty unless it is to be sent
    public record Past(
            long id,
            String name,
            String address,
            String subject,
            String text,
            String state,
            String when,
            String mail) {}

    static ToRead toRead(Letter letter) {
        return toRead(letter, typed(letter), "", "");
    }

    static ToRead toRead(Letter letter, Notices.Typed typed, String field, String why) {
        int rows = (int) typed.text().lines().count() + 2;
        return new ToRead(
                letter.id(),
                letter.name(),
                typed.address(),
                typed.subject(),
                typed.text(),
                Math.min(rows, 24),
                field,
                why);
    }

    static Past past(Letter letter) {
        return new Past(
                letter.id(),
                letter.name(),
                Optional.ofNullable(letter.address()).orElse(""),
                letter.subject(),
                letter.text(),
                words(letter.state()),
                when(letter.at(), letter.by()),
                letter.state() == State.RELEASED ? mail(letter) : "");
    }

    private static Notices.Typed typed(Letter letter) {
        return new Notices.Typed(
                Optional.ofNullable(letter.address()).orElse(""), letter.subject(), letter.text());
    }

    private static String words(State state) {
        return switch (state) {
            case WAITING -> "Skal læses";
            case RELEASED -> "Frigivet; ligger i udbakken";
            case SENT -> "Sendt fra eget mailprogram";
            case PUT_AWAY -> "Sendes ikke";
            case REPLACED -> "Erstattet af et nyere brev";
        };
    }

    private static String when(@Nullable Instant at, @Nullable String by) {
        return at == null
                ? ""
                : MOMENT.format(at.atZone(DENMARK)) + (by == null ? "" : " af " + by);
    }

    /// RFC 6068: lines end in CR LF.
    private static String mail(Letter letter) {
        return "mailto:"
                + encoded(Optional.ofNullable(letter.address()).orElse(""))
                + "?subject="
                + encoded(letter.subject())
                + "&body="
                + encoded(letter.text().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
