package dk.tingsted.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where the words were found.
///
/// @param address of the Danish page, `/kkr-2021/items/i03`
/// @param english of the same in English
/// @param language of the words of the programme, `da`
/// @param conference its title; null where the hit is the conference
/// @param zone in which its time is
public record Hit(
        String address,
        String english,
        String language,
        @Nullable String conference,
        List<Run> title,
        List<Run> people,
        List<Run> body,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        ZoneId zone) {

    public Hit {
        title = List.copyOf(title);
        people = List.copyOf(people);
        body = List.copyOf(body);
    }
}
