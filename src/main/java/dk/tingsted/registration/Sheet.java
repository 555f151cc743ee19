package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Texts;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.ZoneId;
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
/// @param clock the zone as calendars want it explained, line by line; empty without a span
/// @param opens when those who have a place go in on their own pages; null where nobody meets on a
///   screen
/// @param followedUp whether there is a follow-up to read
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
        ZoneId zone,
        List<String> clock,
        @Nullable Instant opens,
        boolean followedUp) {

    Sheet {
        titles = Map.copyOf(titles);
        places = Map.copyOf(places);
        clock = List.copyOf(clock);
    }

    /// The same with other texts.
    Sheet saying(Texts.ForConference others) {
        return new Sheet(
                conference,
                setup,
                others,
                base,
                replies,
                organiser,
                titles,
                places,
                span,
                zone,
                clock,
                opens,
                followedUp);
    }

    String address(Words words) {
        return base + "/" + conference.slug() + words.say("", "/en");
    }

    /// The address of a file that the programme is also to be had as.
    String file(String name) {
        return base + "/" + conference.slug() + "/" + name;
    }

    /// Empty while there is nothing to read.
    String followUp() {
        return followedUp ? file("followup") : "";
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
