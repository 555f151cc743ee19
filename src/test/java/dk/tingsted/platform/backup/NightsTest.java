package dk.tingsted.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T00:00:01Z, 2026-06-10",
        "2026-06-09T23:59:59Z, 2026-06-09",
        // The night without two o'clock: three is the same moment.
        "2026-03-29T00:59:59Z, 2026-03-28",
        "2026-03-29T01:00:00Z, 2026-03-29",
        // The night with two o'clock twice: the first counts.
        "2026-10-25T00:00:00Z, 2026-10-25",
    })
    void a_night_is_due_at_its_hour_by_the_danish_clock(Instant now, LocalDate night) {
        assertThat(Nights.due(now, 2)).isEqualTo(night);
    }

    @Test
    void seven_days_four_weeks_and_twelve_months_stay() {
        var monday = LocalDate.parse("2026-11-23");
        var all = monday.minusYears(2).datesUntil(monday.plusDays(1)).toList();
        assertThat(Nights.kept(all))
                .contains(monday, monday.minusDays(6))
                // The Sundays of the weeks before, and the last days of the months before.
                .contains(LocalDate.parse("2026-11-15"), LocalDate.parse("2026-11-08"))
                .contains(LocalDate.parse("2026-10-31"), LocalDate.parse("2025-12-31"))
                .doesNotContain(LocalDate.parse("2026-11-10"), LocalDate.parse("2025-11-30"))
                .hasSize(7 + 2 + 11);
    }

    /// Night after night for as long as somebody may run it, with nights on which it was off.
    @Property(tries = 50)
    void there_is_always_the_latest_and_never_more_than_there_is_room_for(
            @ForAll @IntRange(min = 1, max = 900) int nights, @ForAll Set<Integer> off) {
        var first = LocalDate.parse("2026-01-01");
        var there = new HashSet<LocalDate>();
        for (int n = 0; n < nights; n++) {
            if (!off.contains(n)) {
                there.add(first.plusDays(n));
                there.retainAll(Nights.kept(there));
                assertThat(there).contains(first.plusDays(n)).hasSizeLessThanOrEqualTo(7 + 4 + 12);
            }
        }
        if (nights == 900 && off.isEmpty()) {
            assertThat(there).anyMatch(one -> one.isBefore(first.plusDays(600)));
        }
    }
}
