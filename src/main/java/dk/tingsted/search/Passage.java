package dk.tingsted.search;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Something that can be found, in the reader's words.
///
/// @param page where it is within the conference's site: empty for its first page, `items/i03`,
///   `people#ida-jensen`
/// @param language in which it is written, `da`
/// @param people names with posts, or the place of a conference
/// @param context what a search may name beside it: its conference and town
record Passage(
        String page,
        String language,
        String title,
        String people,
        String body,
        String context,
        @Nullable LocalDate day,
        @Nullable LocalTime start) {}
