package dk.tingsted.registration;

import dk.tingsted.programme.publishing.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The links of one participant, as the lines of a letter: first the way in, if people meet on a
/// screen, and then what there is to read. The way in is her own page, never where they meet: a
/// letter is passed on, and the page knows who has a place.
final class LinkLines {

    private LinkLines() {}

    /// @param own the address of her own page; empty for none
    static String of(Sheet sheet, Words words, String own) {
        return Stream.of(
                        entrance(sheet, words, own),
                        line(words.say("Programmet", "The programme"), sheet.address(words)),
                        line(
                                words.say(
                                        "Programmet som PDF til print",
                                        "The programme as a PDF to print"),
                                sheet.file("programme.pdf")),
                        line(
                                words.say(
                                        "Hele programmet til din kalender",
                                        "The whole programme for your calendar"),
                                sheet.file("programme.ics")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String entrance(Sheet sheet, Words words, String own) {
        var opens = sheet.opens();
        if (opens == null) {
            return "";
        }
        var clock = words.clock(opens.atZone(sheet.zone()).toLocalTime());
        return line(
                words.say(
                        "Gå ind fra din egen side, der åbnes kl. " + clock,
                        "Join from your own page, which opens at " + clock),
                own);
    }

    private static String line(String label, String address) {
        return address.isEmpty() ? "" : label + " " + address;
    }
}
