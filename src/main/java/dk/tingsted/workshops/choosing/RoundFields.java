package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.form.Sent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the fields in which a round is set up, and what stands in them at first.
final class RoundFields {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private RoundFields() {}

    /// Several rounds stand on one page.
    static String name(Block block, String field) {
        return block.id() + "-" + field;
    }

    /// A round as it is kept; for one that nobody has set up, what is usual.
    static Sent kept(Block block, @Nullable Round round) {
        var fields = new HashMap<String, List<String>>();
        var terms = round == null ? Terms.USUAL : round.terms();
        put(fields, block, "way", terms.way().code());
        put(fields, block, "objective", terms.objective().code());
        put(fields, block, "held-back", Integer.toString(terms.heldBack()));
        put(fields, block, "looks-first", terms.looksFirst() ? "yes" : "");
        put(fields, block, "minutes", Integer.toString(terms.minutes()));
        put(fields, block, "host-minutes", Integer.toString(terms.hostMinutes()));
        var zone = block.start().getZone();
        at(fields, block, "opens", terms.opensAt(), zone);
        at(fields, block, "closes", terms.closesAt(), zone);
        for (var item : block.workshops()) {
            var venue =
                    round == null
                            ? new Venue(
                                    item.id(),
                                    WrittenPlaces.of(item).orElse(null),
                                    null,
                                    null,
                                    null)
                            : round.venue(item.id()).orElse(Venue.of(item.id()));
            put(fields, block, item.id() + "-places", text(venue.places()));
            put(fields, block, item.id() + "-room", text(venue.room()));
            put(fields, block, item.id() + "-address", text(venue.address()));
            put(fields, block, item.id() + "-steps", venue.accessible() ? "" : "yes");
            put(fields, block, item.id() + "-jitsi", venue.jitsi() == null ? "" : "yes");
        }
        return new Sent(fields, Map.of());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void at(
            Map<String, List<String>> fields,
            Block block,
            String field,
            @Nullable Instant at,
            ZoneId zone) {
        var local = at == null ? null : LocalDateTime.ofInstant(at, zone);
        var day = local == null ? DATE.format(block.start()) : DATE.format(local);
        put(fields, block, field + "-date", day);
        put(fields, block, field + "-time", local == null ? "" : TIME.format(local));
    }

    private static void put(
            Map<String, List<String>> fields, Block block, String field, String value) {
        fields.put(name(block, field), List.of(value));
    }
}
