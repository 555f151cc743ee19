package dk.tingsted.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What things are called on the organiser's pages.
final class Wordlist {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", DANISH);

    private Wordlist() {}

    static String of(Kind kind) {
        return switch (kind) {
            case OPENING -> "Åbning";
            case TALK -> "Oplæg";
            case PANEL -> "Panel";
            case DEBATE -> "Debat";
            case DISCUSSION -> "Drøftelse";
            case WORKSHOP -> "Workshop";
            case PARALLEL_BLOCK -> "Parallelle sessioner";
            case THEME -> "Tema";
            case BREAK -> "Pause";
            case MEAL -> "Måltid";
            case AWARD -> "Pris";
            case SOCIAL -> "Socialt";
            case CLOSING -> "Afslutning";
            case OTHER -> "Andet";
        };
    }

    static String of(Capacity capacity) {
        return switch (capacity) {
            case SPEAKER -> "Oplægsholder";
            case FACILITATOR -> "Facilitator";
            case MODERATOR -> "Ordstyrer";
            case PANELIST -> "Paneldeltager";
            case HOST -> "Vært";
            case VIDEO -> "På video";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case PRELIMINARY -> "Foreløbigt program";
            case FINAL -> "Endeligt program";
        };
    }

    static String of(Format format) {
        return switch (format) {
            case VIRTUAL -> "Virtuel";
            case PHYSICAL -> "Fysisk";
            case HYBRID -> "Både fysisk og virtuel";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Fejl";
            case WARNING -> "Se på";
            case INFO -> "Til orientering";
        };
    }

    static String of(LocalDate day) {
        var words = DAY.format(day);
        return words.substring(0, 1).toUpperCase(DANISH) + words.substring(1);
    }

    static String of(LocalTime time) {
        return TIME.format(time);
    }

    /// "10.00–10.20", or the start alone.
    static String span(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return "";
        }
        return end == null ? of(start) : of(start) + "–" + of(end);
    }

    /// "1 linje", "3 linjer".
    static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /// What the last part of a spot is called beside its field.
    static String label(String part) {
        return switch (part) {
            case "title" -> "Titel";
            case "subtitle" -> "Undertitel";
            case "status" -> "Status";
            case "format" -> "Form";
            case "venue" -> "Sted";
            case "city" -> "By";
            case "free" -> "Gratis at deltage";
            case "price" -> "Pris";
            case "registration_deadline" -> "Tilmeldingsfrist";
            case "zone" -> "Tidszone";
            case "organiser" -> "Arrangør";
            case "invitation" -> "Invitation";
            case "day" -> "Dato";
            case "start" -> "Start";
            case "end" -> "Slut";
            case "kind" -> "Art";
            case "abstract" -> "Omtale";
            case "speaker_tbd" -> "Oplægsholder mangler endnu";
            case "parent" -> "Hører under";
            case "name" -> "Navn";
            case "role" -> "Stilling";
            case "organisation" -> "Organisation";
            case "party" -> "Parti";
            case "capacity" -> "Medvirker som";
            default -> part;
        };
    }
}
