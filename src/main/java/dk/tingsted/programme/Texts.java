package dk.tingsted.programme;

import static java.util.Objects.requireNonNull;

import dk.tingsted.platform.time.Clocks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Records as named texts and back. A text is canonical, see [Written]; an empty one is a value
/// that is not given.
final class Texts {

    static final SequencedMap<String, Written> PARTICULARS =
            fields(
                    "title LINE, subtitle LINE, status STATUS, format FORMAT, venue LINE, city LINE, free PERHAPS,"
                            + " price LINE, registration_deadline DATE, organiser LINE, invitation PARAGRAPHS, zone ZONE");
    static final SequencedMap<String, Written> ITEM =
            fields(
                    "day DATE, start TIME, end TIME, kind KIND, title NAME, abstract PARAGRAPHS, parent ITEM,"
                            + " speaker_tbd YES_OR_NO");
    static final SequencedMap<String, Written> PERSON =
            fields("name NAME, role LINE, organisation LINE, party LINE, capacity CAPACITY");
    static final SequencedMap<String, Written> LISTED =
            fields("name NAME, role LINE, organisation LINE");

    private Texts() {}

    static Map<String, String> of(Particulars about) {
        var status = about.status();
        var format = about.format();
        return texts(
                PARTICULARS,
                about.title(),
                about.subtitle(),
                status == null ? null : status.code(),
                format == null ? null : format.code(),
                about.venue(),
                about.city(),
                about.free(),
                about.price(),
                about.registrationDeadline(),
                about.organiser(),
                about.invitation(),
                about.zone());
    }

    static Particulars particulars(Map<String, String> texts) {
        return new Particulars(
                text(texts, "title"),
                text(texts, "subtitle"),
                given(texts, "status", code -> Status.valueOf(code.toUpperCase(Locale.ROOT))),
                given(texts, "format", code -> Format.valueOf(code.toUpperCase(Locale.ROOT))),
                text(texts, "venue"),
                text(texts, "city"),
                given(texts, "free", Boolean::valueOf),
                text(texts, "price"),
                given(texts, "registration_deadline", LocalDate::parse),
                text(texts, "organiser"),
                text(texts, "invitation"),
                zone(texts));
    }

    /// What was corrected before there were zones names none.
    private static ZoneId zone(Map<String, String> texts) {
        var text = text(texts, "zone");
        return text == null ? Clocks.DANISH : ZoneId.of(text);
    }

    static Map<String, String> of(Item item) {
        return texts(
                ITEM,
                item.day(),
                item.start(),
                item.end(),
                item.kind().code(),
                item.title(),
                item.summary(),
                item.parent(),
                item.speakerToBeFound());
    }

    static Item item(ItemId id, Map<String, String> texts, List<Participation> people) {
        return new Item(
                id,
                given(texts, "day", LocalDate::parse),
                given(texts, "start", LocalTime::parse),
                given(texts, "end", LocalTime::parse),
                Kind.of(requireNonNull(text(texts, "kind"))),
                requireNonNull(text(texts, "title")),
                text(texts, "abstract"),
                given(texts, "parent", ItemId::new),
                people,
                Boolean.parseBoolean(texts.get("speaker_tbd")));
    }

    static Map<String, String> of(Participation person) {
        var capacity = person.capacity();
        return texts(
                PERSON,
                person.name(),
                person.role(),
                person.organisation(),
                person.party(),
                capacity == null ? null : capacity.code());
    }

    static Participation person(Map<String, String> texts) {
        return new Participation(
                requireNonNull(text(texts, "name")),
                text(texts, "role"),
                text(texts, "organisation"),
                text(texts, "party"),
                given(texts, "capacity", Capacity::of));
    }

    static Map<String, String> of(Affiliation person) {
        return texts(LISTED, person.name(), person.role(), person.organisation());
    }

    static Affiliation listed(Map<String, String> texts) {
        return new Affiliation(
                requireNonNull(text(texts, "name")),
                text(texts, "role"),
                text(texts, "organisation"));
    }

    private static SequencedMap<String, Written> fields(String list) {
        var fields = new LinkedHashMap<String, Written>();
        for (var field : list.split(", ?", -1)) {
            fields.put(
                    field.substring(0, field.indexOf(' ')),
                    Written.valueOf(field.substring(field.indexOf(' ') + 1)));
        }
        return fields;
    }

    private static Map<String, String> texts(
            SequencedMap<String, Written> fields, @Nullable Object... values) {
        var names = new ArrayList<>(fields.keySet());
        var texts = new LinkedHashMap<String, String>();
        for (int n = 0; n < values.length; n++) {
            var value = values[n];
            texts.put(names.get(n), value == null ? "" : value.toString());
        }
        return texts;
    }

    private static @Nullable String text(Map<String, String> texts, String field) {
        var text = texts.get(field);
        return text == null || text.isEmpty() ? null : text;
    }

    private static <T> @Nullable T given(
            Map<String, String> texts, String field, Function<String, T> read) {
        var text = text(texts, field);
        return text == null ? null : read.apply(text);
    }
}
