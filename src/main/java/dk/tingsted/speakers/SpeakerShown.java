package dk.tingsted.speakers;

import dk.tingsted.passes.Bearer;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.speakers.NoteStore.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what somebody's own page tells.
@Component
class SpeakerShown {

    private final Speakers speakers;
    private final Meetings meetings;

    SpeakerShown(Speakers speakers, Meetings meetings) {
        this.speakers = speakers;
        this.meetings = meetings;
    }

    /// What was just done on the page.
    ///
    /// @param wrong the item, or `note`, that the alarm is about
    /// @param typed the note as it was typed; null where it is as it is kept
    record Done(@Nullable String alarm, String wrong, String notice, @Nullable String typed) {}

    /// Empty for one whom the programme does not name any more.
    Optional<Player> player(Bearer bearer) {
        return Roster.of(speakers.programme(bearer.conference().id())).find(bearer.pass().person());
    }

    SpeakerPage page(Bearer bearer, Done done) {
        var conference = bearer.conference().id();
        var programme = speakers.programme(conference);
        var words = bearer.words();
        var player = player(bearer);
        var drawing =
                new Drawing(
                        programme,
                        Timetable.of(programme),
                        words,
                        speakers.slides(conference),
                        meetings.of(conference).map(Meeting::address).orElse(""),
                        bearer.pass().person());
        var parts = player.map(Player::parts).orElse(List.of());
        var note = speakers.notes(conference).get(bearer.pass().person());
        return new SpeakerPage(
                bearer.slug(),
                words,
                words.title(programme),
                bearer.pass().name(),
                programme.language() == words.language() ? null : programme.language().code(),
                parts.stream().map(drawing::own).toList(),
                drawing.calendar(bearer.slug(), parts),
                speakers.request(conference),
                done.typed() == null ? written(note) : done.typed(),
                player.map(Player::leads).orElse(false),
                done.alarm(),
                done.wrong(),
                done.notice());
    }

    private static String written(@Nullable Note note) {
        return note == null ? "" : note.text();
    }

    /// Draws one item after the other.
    private record Drawing(
            Programme programme,
            Timetable times,
            Words words,
            List<Slides> slides,
            String meeting,
            String person) {

        SpeakerPage.Own own(Player.Part part) {
            var item = part.item();
            var files = slides.stream().filter(one -> one.item().equals(item.id())).toList();
            var place = words.place(programme.particulars());
            return new SpeakerPage.Own(
                    item.id().value(),
                    item.title(),
                    parent(item).map(Item::title).orElse(null),
                    times.span(item).map(this::when).orElse(""),
                    place == null ? "" : place,
                    meeting,
                    expected(part),
                    beside(item),
                    files.stream().filter(this::isHers).findFirst().map(this::file).orElse(null),
                    files.stream().filter(one -> !isHers(one)).map(this::file).toList());
        }

        private boolean isHers(Slides one) {
            return one.person().equals(person);
        }

        private Optional<Item> parent(Item item) {
            return Optional.ofNullable(item.parent()).flatMap(programme::item);
        }

        private String when(Timetable.Span span) {
            var end = span.end();
            return words.weekday(span.day())
                    + words.say(" kl. ", ", ")
                    + words.clock(span.start())
                    + (end == null ? "" : "–" + words.clock(end));
        }

        private String expected(Player.Part part) {
            var length = times.length(part.item()).map(words::length).orElse("");
            var time =
                    length.isEmpty()
                            ? ""
                            : words.say(" Der er sat ", " It has ")
                                    + length
                                    + words.say(" af.", "");
            return role(part) + (time.isEmpty() || time.endsWith(".") ? time : time + ".");
        }

        private String role(Player.Part part) {
            return switch (part.as()) {
                case MODERATOR -> words.say("Du leder ordet.", "You moderate this item.");
                case FACILITATOR -> words.say("Du er tovholder.", "You facilitate this item.");
                case PANELIST -> words.say("Du sidder i panelet.", "You are on the panel.");
                case HOST -> words.say("Du er vært.", "You are the host.");
                case SPEAKER, VIDEO ->
                        part.item().kind() == Kind.TALK || part.item().kind() == Kind.OPENING
                                ? words.say("Du holder oplæg.", "You speak.")
                                : words.say("Du medvirker.", "You take part.");
                case null -> words.say("Du medvirker.", "You take part.");
            };
        }

        /// Those in the item, and those who lead what it stands in.
        private List<SpeakerPage.Beside> beside(Item item) {
            var leading =
                    parent(item).stream()
                            .flatMap(parent -> parent.people().stream())
                            .filter(one ->
                                    one.capacity() == Capacity.MODERATOR
                                            || one.capacity() == Capacity.FACILITATOR);
            return Stream.concat(item.people().stream(), leading)
                    .filter(one -> !Roster.key(one.name()).equals(person))
                    .map(this::beside)
                    .distinct()
                    .toList();
        }

        private SpeakerPage.Beside beside(Participation one) {
            return new SpeakerPage.Beside(one.named(), one.post(), words.capacity(one.capacity()));
        }

        private SpeakerPage.File file(Slides one) {
            return new SpeakerPage.File(
                    one.id(), one.name(), Annexes.of(one).told(words), one.isReleased());
        }

        @Nullable String calendar(String slug, List<Player.Part> parts) {
            var timed =
                    parts.stream()
                            .map(Player.Part::item)
                            .filter(item -> times.span(item).isPresent())
                            .map(item -> "item=" + item.id())
                            .distinct()
                            .collect(Collectors.joining("&"));
            return timed.isEmpty() ? null : "/" + slug + "/own.ics?" + timed;
        }
    }
}
