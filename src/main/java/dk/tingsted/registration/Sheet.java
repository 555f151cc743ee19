package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Texts;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.CalendarLines;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every letter about registering for one conference says alike.
///
/// @param base where the site is reached, without a slash at the end
/// @param replies the address that answers to a letter go to; null where no mail server is set
/// @param organiser empty where the programme names nobody
/// @param titles in each language
/// @param places in each language, empty where the programme names none
/// @param span null until the programme has a time
/// @param zone whose clock its hours are told by
record Sheet(
        Conference conference,
        Setup setup,
        Texts.ForConference texts,
        String base,
        @Nullable String replies,
        String organiser,
        Map<Words, String> titles,
        Map<Words, String> places,
        @Nullable Span span,
        ZoneId zone) {

    /// From the first item to the end of the last.
    ///
    /// @param zone as calendars want it explained, line by line
    record Span(ZonedDateTime start, ZonedDateTime end, List<String> zone) {

        Span {
            zone = List.copyOf(zone);
        }

        static Span of(ZonedDateTime start, ZonedDateTime end) {
            var zone = CalendarLines.zone(start.getZone(), start.toInstant(), end.toInstant());
            return new Span(start, end, zone.toList());
        }
    }

    Sheet {
        titles = Map.copyOf(titles);
        places = Map.copyOf(places);
    }

    /// The same with other texts.
    Sheet saying(Texts.ForConference others) {
        return new Sheet(
                conference, setup, others, base, replies, organiser, titles, places, span, zone);
    }

    String address(Words words) {
        return base + "/" + conference.slug() + words.say("", "/en");
    }

    String title(Words words) {
        return titles.getOrDefault(words, conference.slug().value());
    }

    String place(Words words) {
        return places.getOrDefault(words, "");
    }

    Optional<Group> group(GroupId id) {
        return setup.groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
