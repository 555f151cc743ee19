package dk.tingsted.programme.checking;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that a careful colleague would point at in a programme. Every check is a function of its
/// own; what one has told, no other tells again.
public final class Checks {

    private static final List<Function<Reading, Stream<Finding>>> ALL =
            List.of(
                    TimesInOrder::outOfOrder,
                    Spans::endBeforeStart,
                    Spans::overlaps,
                    Spans::midnightForNoon,
                    Durations::ofItems,
                    Durations::ofDays,
                    Dates::mismatches,
                    Dates::yearMissing,
                    UndatedDays::all,
                    DaysOff::holidays,
                    DaysOff::clockChanges,
                    Deadlines::all,
                    Names::variants,
                    Names::organisations,
                    EventName::variants,
                    Bookings::doubleBooked,
                    RoomsOfParts::doubleBooked,
                    RoomsOfParts::tooSmall,
                    PartsCounted::mismatches,
                    PartsCounted::notListed,
                    Titles::mismatches,
                    TitlesBySpeaker::mismatches,
                    Speakers::stillSought,
                    Speakers::missing,
                    Speakers::missingInWorkshops,
                    LeftOvers::placeholders,
                    LeftOvers::headingsOfOtherDays,
                    LeftOvers::emptyThemes,
                    Silences::title,
                    Silences::place,
                    Silences::address,
                    Silences::access,
                    Silences::registration,
                    Silences::rooms,
                    Silences::end,
                    Tightness::tooShort,
                    Tightness::tooMany,
                    Tightness::noWay,
                    Nameless::unnamed,
                    Nameless::bodies,
                    Nameless::oneOfMany,
                    Nameless::fewerThanPromised,
                    Posts::variants,
                    Posts::onlyInDetail,
                    Lists::runTogether,
                    Lists::notPeople);

    private Checks() {}

    /// What stands out in one document, in the order of its lines and the gravest first.
    public static List<Finding> findings(Reading reading) {
        return sorted(ALL.stream().flatMap(check -> check.apply(reading)));
    }

    /// What stands out between documents: one list for each reading, in their order, with the lines
    /// of that reading's document.
    public static List<List<Finding>> across(List<Reading> readings) {
        return Across.findings(readings);
    }

    static List<Finding> sorted(Stream<Finding> findings) {
        var told = new HashMap<String, List<Finding>>();
        return findings.filter(finding -> isNew(finding, told)).sorted(Checks::compare).toList();
    }

    /// Compares only findings of the same words, and those are few.
    private static boolean isNew(Finding finding, Map<String, List<Finding>> told) {
        var alike = told.computeIfAbsent(finding.message(), _ -> new ArrayList<>());
        return !alike.contains(finding) && alike.add(finding);
    }

    private static int compare(Finding one, Finding other) {
        int lines = Integer.compare(firstLine(one), firstLine(other));
        return lines != 0 ? lines : one.severity().compareTo(other.severity());
    }

    private static int firstLine(Finding finding) {
        return finding.lines().isEmpty() ? Integer.MAX_VALUE : finding.lines().getFirst();
    }
}
