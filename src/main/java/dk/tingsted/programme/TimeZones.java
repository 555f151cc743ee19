package dk.tingsted.programme;

import dk.tingsted.platform.time.Clocks;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Time zones as people speak of them: »finsk tid«, “Finnish time”. Every other zone goes by the
/// name that the IANA gave it.
public final class TimeZones {

    /// A zone that has a name in daily speech.
    ///
    /// @param danish `finsk`, said of its time
    /// @param english `Finnish`
    /// @param country its code by ISO 3166, `FI`
    public record Named(ZoneId zone, String danish, String english, String country) {

        String inDanish() {
            return danish + " tid (" + zone + ")";
        }

        String inEnglish() {
            return english + " time (" + zone + ")";
        }

        private String town() {
            return zone.getId().substring(zone.getId().indexOf('/') + 1);
        }
    }

    /// Those nearest to Denmark first, then the rest of Europe.
    public static final List<Named> NAMED =
            """
            Europe/Copenhagen dansk Danish DK
            Atlantic/Faroe færøsk Faroese FO
            America/Nuuk grønlandsk Greenlandic GL
            Europe/Oslo norsk Norwegian NO
            Europe/Stockholm svensk Swedish SE
            Europe/Helsinki finsk Finnish FI
            Atlantic/Reykjavik islandsk Icelandic IS
            Europe/Berlin tysk German DE
            Europe/London britisk British GB
            Europe/Dublin irsk Irish IE
            Europe/Amsterdam nederlandsk Dutch NL
            Europe/Brussels belgisk Belgian BE
            Europe/Luxembourg luxembourgsk Luxembourg LU
            Europe/Paris fransk French FR
            Europe/Madrid spansk Spanish ES
            Europe/Lisbon portugisisk Portuguese PT
            Europe/Rome italiensk Italian IT
            Europe/Malta maltesisk Maltese MT
            Europe/Zurich schweizisk Swiss CH
            Europe/Vienna østrigsk Austrian AT
            Europe/Prague tjekkisk Czech CZ
            Europe/Bratislava slovakisk Slovak SK
            Europe/Warsaw polsk Polish PL
            Europe/Budapest ungarsk Hungarian HU
            Europe/Ljubljana slovensk Slovenian SI
            Europe/Zagreb kroatisk Croatian HR
            Europe/Tallinn estisk Estonian EE
            Europe/Riga lettisk Latvian LV
            Europe/Vilnius litauisk Lithuanian LT
            Europe/Bucharest rumænsk Romanian RO
            Europe/Sofia bulgarsk Bulgarian BG
            Europe/Athens græsk Greek GR
            Asia/Nicosia cypriotisk Cypriot CY
            Europe/Kyiv ukrainsk Ukrainian UA
            Europe/Istanbul tyrkisk Turkish TR
            """
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .map(part -> new Named(ZoneId.of(part[0]), part[1], part[2], part[3]))
                    .toList();

    /// What else a few zones are called. EET and CET are the time of many lands, whose clocks show
    /// the same.
    private static final Map<String, ZoneId> SHORT =
            Map.of(
                    "CET", ZoneId.of("Europe/Copenhagen"),
                    "CEST", ZoneId.of("Europe/Copenhagen"),
                    "EET", ZoneId.of("Europe/Helsinki"),
                    "EEST", ZoneId.of("Europe/Helsinki"),
                    "BST", ZoneId.of("Europe/London"),
                    "UTC", ZoneId.of("Etc/UTC"));

    private static final Map<String, ZoneId> OTHERWISE =
            Map.of(
                    "uk time", ZoneId.of("Europe/London"),
                    "engelsk tid", ZoneId.of("Europe/London"),
                    "hollandsk tid", ZoneId.of("Europe/Amsterdam"),
                    "centraleuropæisk tid", ZoneId.of("Europe/Copenhagen"),
                    "mellemeuropæisk tid", ZoneId.of("Europe/Copenhagen"),
                    "central european time", ZoneId.of("Europe/Copenhagen"),
                    "central european summer time", ZoneId.of("Europe/Copenhagen"),
                    "america/godthab", ZoneId.of("America/Nuuk"));

    /// In small letters: `finsk tid`, `finnish time`.
    private static final Map<String, ZoneId> SPOKEN = spoken();

    /// In small letters and without underscores, which a text loses as marks of emphasis.
    private static final Map<String, ZoneId> IANA =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.indexOf('/') > 0 && !id.startsWith("SystemV/"))
                    .collect(Collectors.toMap(id -> lower(id.replace("_", "")), ZoneId::of));

    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(?:CES?T|EES?T|BST|UTC)\\b(?![+-]\\d)|(?iu)(?<!\\p{L})(?:\\p{L}{4,12}/[A-Za-z_+-]{2,30}(?:/[A-Za-z_+-]{2,30})?|"
                            + String.join("|", SPOKEN.keySet())
                            + ")(?!\\p{L})");

    private TimeZones() {}

    /// »finsk tid (Europe/Helsinki)«, »tidszonen America/New_York«.
    public static String inDanish(ZoneId zone) {
        return named(zone).map(Named::inDanish).orElse("tidszonen " + zone);
    }

    /// “Finnish time (Europe/Helsinki)”, “the time zone America/New_York”.
    public static String inEnglish(ZoneId zone) {
        return named(zone).map(Named::inEnglish).orElse("the time zone " + zone);
    }

    /// The country whose time it is, `FI`; empty for a zone that is not known by its country.
    public static Optional<String> country(ZoneId zone) {
        return named(zone).map(Named::country);
    }

    /// Whether it is Danish time, which nobody needs to be told.
    public static boolean isDanish(ZoneId zone) {
        return zone.equals(Clocks.DANISH);
    }

    /// The zone that somebody calls `text`: `finsk tid`, `finsk`, `Finnish time`, `Helsinki`,
    /// `CET`, `Europe/Helsinki` or as [#inDanish] has it.
    public static Optional<ZoneId> of(String text) {
        var bare =
                text.strip().replaceFirst("^tidszonen ", "").replaceFirst(" \\([\\w/+-]+\\)$", "");
        var name = lower(bare);
        return Stream.of(name, name + " tid", name + " time")
                .flatMap(one -> Stream.ofNullable(SPOKEN.get(one)))
                .findFirst()
                .or(() -> Optional.ofNullable(IANA.get(name.replaceAll("[ _]", ""))))
                .or(() -> Optional.ofNullable(SHORT.get(bare.toUpperCase(Locale.ROOT))))
                .or(() -> named(one -> lower(one.town()).equals(name)).map(Named::zone));
    }

    /// The zone that `text` names in full: »finsk tid« and not »Helsinki«, which is a town as well.
    public static Optional<ZoneId> said(String text) {
        return Optional.of(text.strip())
                .filter(one -> SAID.matcher(one).matches())
                .flatMap(TimeZones::of);
    }

    /// The zones that a text names, each once.
    public static List<ZoneId> in(String text) {
        return SAID.matcher(text)
                .results()
                .flatMap(said -> of(said.group()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, ZoneId> spoken() {
        var spoken = new TreeMap<>(OTHERWISE);
        for (var one : NAMED) {
            spoken.put(one.danish() + " tid", one.zone());
            spoken.put(one.danish() + " sommertid", one.zone());
            spoken.put(lower(one.english()) + " time", one.zone());
            spoken.put(lower(one.english()) + " summer time", one.zone());
        }
        return spoken;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Optional<Named> named(ZoneId zone) {
        return named(one -> one.zone().equals(zone));
    }

    private static Optional<Named> named(Predicate<Named> wanted) {
        return NAMED.stream().filter(wanted).findFirst();
    }
}
