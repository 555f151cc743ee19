package dk.tingsted.invitations.reading;

import dk.tingsted.registration.Municipality;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the Danish municipalities in a list.
final class Municipalities {

    private static final Map<String, String> OFFICIAL =
            Municipality.all().stream()
                    .flatMap(one ->
                            Stream.of(one.name(), one.called())
                                    .map(name ->
                                            Map.entry(name.toLowerCase(Locale.ROOT), one.name())))
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private Municipalities() {}

    static boolean isOne(String cell) {
        return OFFICIAL.containsKey(cell.toLowerCase(Locale.ROOT));
    }

    /// The official name of a municipality; anything else as it was written.
    static String official(String cell) {
        return OFFICIAL.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
    }
}
