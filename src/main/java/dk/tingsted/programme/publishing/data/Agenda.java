package dk.tingsted.programme.publishing.data;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Cast;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A published programme as other programs want it: who and what and when as one flat list, in the
/// order of time. All that writes data for others starts here, so that they all tell the same.
///
/// @param base where the site is reached, without a slash at the end; empty when nowhere
/// @param slots in order of start; those in print order where they start together
public record Agenda(Edition edition, Slug slug, String base, Cast cast, List<Slot> slots) {

    public Agenda {
        slots = List.copyOf(slots);
    }

    /// The edition in force, with what is gone since earlier ones as cancelled.
    public static Agenda of(Publication publication) {
        var edition = publication.edition();
        var slug = publication.slug();
        var slots = new Slots(edition.programme(), slug).all(Gone.of(publication.editions()));
        return new Agenda(edition, slug, publication.base(), Cast.of(edition.programme()), slots);
    }

    public Programme programme() {
        return edition.programme();
    }

    public ZoneId zone() {
        return programme().zone();
    }

    /// The words around the programme: in the language it is written in, as far as we speak it.
    public Words words() {
        return programme().language() == Language.ENGLISH ? Words.ENGLISH : Words.DANISH;
    }

    public String title() {
        return words().title(programme());
    }

    /// Programs drop what is nowhere, so a place is always named.
    public String place() {
        return Objects.requireNonNullElseGet(
                words().place(programme().particulars()),
                () -> words().say("Stedet oplyses senere", "Place to be announced"));
    }

    /// The hall, or the column that something parallel stands in.
    String room(Slot slot) {
        return slot.lane() == 0
                ? place()
                : words().say("Parallelt spor ", "Parallel track ") + slot.lane();
    }

    UUID roomGuid(String room) {
        return Guids.of(slug + "/room/" + room);
    }

    /// By name and not by address of mail: that would be personal data to whoever can guess it.
    UUID guid(Cast.Person person) {
        return Guids.of(slug + "/person/" + person.id());
    }

    /// Somebody in an item; a person of an earlier edition has the name alone.
    UUID guid(Item item, Participation as) {
        return cast.find(item, as).map(this::guid).orElseGet(() -> Guids.of(as.name()));
    }

    /// A person where a format has no field for who leads: that is said after the name.
    String named(Participation as) {
        return as.capacity() == Capacity.MODERATOR
                ? as.name() + words().say(" (ordstyrer)", " (moderator)")
                : as.name();
    }

    /// The page of an item where a format demands an address; a copy that is nowhere gives the name
    /// for one.
    String url(Slot slot, UUID guid) {
        return base.isEmpty() ? "urn:uuid:" + guid : address(slot.item());
    }

    /// The page of an item; empty where the site is nowhere.
    String address(Item item) {
        return base.isEmpty() ? "" : base + "/" + slug + "#" + anchor(item.id());
    }

    String address() {
        return base.isEmpty() ? "" : base + "/" + slug;
    }

    /// What the item is called within the page of the whole programme.
    public static String anchor(ItemId id) {
        return "item-" + id;
    }

    /// Letters, digits and underscores, at least four: what all schemas accept.
    String acronym() {
        var plain = slug.value().replace('-', '_');
        return plain.length() < 4 ? plain + "_".repeat(4 - plain.length()) : plain;
    }

    List<String> rooms() {
        return slots.stream().map(this::room).distinct().toList();
    }

    List<Item> themes() {
        return slots.stream().map(Slot::theme).filter(Objects::nonNull).distinct().toList();
    }

    /// The days on which something is, with what is on them, cut at midnight.
    List<Day> days() {
        return slots.stream()
                .flatMap(slot -> slot.pieces().stream())
                .collect(
                        Collectors.groupingBy(
                                piece -> piece.start().toLocalDate(),
                                TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /// @param pieces at least one, in order of start
    record Day(LocalDate date, List<Slot.Piece> pieces) {

        ZonedDateTime start() {
            return pieces.stream().map(Slot.Piece::start).min(ZonedDateTime::compareTo).get();
        }

        ZonedDateTime end() {
            return pieces.stream().map(Slot.Piece::end).max(ZonedDateTime::compareTo).get();
        }
    }

    /// The slots of a programme, worked out.
    private static final class Slots {

        private final Programme programme;
        private final Timetable timetable;
        private final Slug slug;
        private final Set<Integer> numbers = new HashSet<>();

        Slots(Programme programme, Slug slug) {
            this.programme = programme;
            this.timetable = Timetable.of(programme);
            this.slug = slug;
        }

        List<Slot> all(List<Gone> gone) {
            var slots = new ArrayList<Slot>();
            for (var item : programme.items()) {
                if (Slot.isOwn(programme, timetable, item)) {
                    timetable.span(item).ifPresent(span -> slots.add(slot(item, span, false)));
                }
            }
            gone.forEach(one -> slots.add(slot(one.item(), one.span(), true)));
            slots.sort(Comparator.comparing(Slot::start));
            return slots;
        }

        private Slot slot(Item item, Timetable.Span span, boolean isCancelled) {
            var guid = Guids.of(slug + "/item/" + item.id());
            var start = span.day().atTime(span.start()).atZone(programme.zone());
            var until = span.until();
            var said = until == null ? null : until.atZone(programme.zone());
            var end = said != null && said.isAfter(start) ? said : null;
            return new Slot(
                    item,
                    guid,
                    number(guid),
                    start,
                    end == null ? start.plus(usual(item)) : end,
                    end != null,
                    isCancelled ? 0 : lane(item),
                    theme(item),
                    isCancelled);
        }

        private static Duration usual(Item item) {
            return Duration.ofMinutes(item.kind() == Kind.CLOSING ? 15 : 60);
        }

        /// Thirty bits of the name, and room for the pieces of a slot.
        private int number(UUID guid) {
            var number = ((int) (guid.getMostSignificantBits() >>> 35) + 1) << 1;
            while (!numbers.add(number)) {
                number += 2;
            }
            return number;
        }

        private int lane(Item item) {
            var parent = parent(item);
            if (parent == null) {
                return 0;
            }
            if (item.kind() != Kind.WORKSHOP) {
                return lane(parent);
            }
            var beside =
                    programme.partsOf(parent).stream()
                            .filter(one -> one.kind() == Kind.WORKSHOP)
                            .toList();
            return beside.indexOf(item) + 1;
        }

        private @Nullable Item theme(Item item) {
            var parent = parent(item);
            return parent == null || parent.kind() == Kind.THEME ? parent : theme(parent);
        }

        private @Nullable Item parent(Item item) {
            var parent = item.parent();
            return parent == null ? null : programme.item(parent).orElse(null);
        }
    }
}
