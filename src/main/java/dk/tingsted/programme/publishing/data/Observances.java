package dk.tingsted.programme.publishing.data;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time zone as iCalendar describes it (`VTIMEZONE`): each change of the clocks that concerns
/// what lies between two moments. What comes back every year on "the last Sunday of March" is one
/// rule; any other change is named by its date, since few calendars know more of the rules.
record Observances(ZoneId zone, Instant from, Instant until) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Instant OLD = Instant.EPOCH;
    private static final int FIRST_YEAR = 1970;

    /// @param yearly as `RRULE` has it; null for what happens once
    private record Observance(
            LocalDateTime start,
            ZoneOffset before,
            ZoneOffset after,
            boolean isSummer,
            @Nullable String yearly) {}

    /// For slots in order of start.
    static Observances of(ZoneId zone, List<Slot> slots) {
        if (slots.isEmpty()) {
            return new Observances(zone, OLD, OLD);
        }
        var last = slots.stream().map(Slot::end).max(ZonedDateTime::compareTo).get();
        return new Observances(
                zone, slots.getFirst().start().toInstant(), last.plusYears(1).toInstant());
    }

    Stream<String> lines() {
        return Stream.of(
                        Stream.of("BEGIN:VTIMEZONE", "TZID:" + zone),
                        all().stream().flatMap(this::lines),
                        Stream.of("END:VTIMEZONE"))
                .flatMap(lines -> lines);
    }

    private List<Observance> all() {
        var all = new ArrayList<Observance>();
        var covered = new ArrayList<ZoneOffsetTransitionRule>();
        for (var rule : rules().getTransitionRules()) {
            day(rule)
                    .ifPresent(day -> {
                        covered.add(rule);
                        all.add(observance(since(rule), "FREQ=YEARLY;BYMONTH=" + day));
                    });
        }
        single().stream()
                .filter(one -> covered.stream().noneMatch(rule -> isOf(rule, one)))
                .forEach(one -> all.add(observance(one, null)));
        if (all.isEmpty()) {
            all.add(fixed());
        }
        all.sort(Comparator.comparing(Observance::start));
        return all;
    }

    private ZoneRules rules() {
        return zone.getRules();
    }

    /// The change that brought what is in force at the beginning, and those that follow.
    private List<ZoneOffsetTransition> single() {
        var single = new ArrayList<ZoneOffsetTransition>();
        var next = rules().previousTransition(from.plusSeconds(1));
        if (next == null || next.getInstant().isBefore(OLD)) {
            next = rules().nextTransition(from);
        }
        while (next != null && next.getInstant().isBefore(until)) {
            single.add(next);
            next = rules().nextTransition(next.getInstant());
        }
        return single;
    }

    private boolean isOf(ZoneOffsetTransitionRule rule, ZoneOffsetTransition one) {
        return !one.getInstant().isBefore(since(rule).getInstant())
                && rule.createTransition(year(one)).equals(one);
    }

    /// The first year from which the rule was kept without a break.
    private ZoneOffsetTransition since(ZoneOffsetTransitionRule rule) {
        int year = LocalDate.ofInstant(until, ZoneOffset.UTC).getYear() + 1;
        while (year > FIRST_YEAR && isKept(rule.createTransition(year - 1))) {
            year--;
        }
        return rule.createTransition(year);
    }

    private boolean isKept(ZoneOffsetTransition one) {
        return one.equals(rules().previousTransition(one.getInstant().plusSeconds(1)));
    }

    private static int year(ZoneOffsetTransition one) {
        return one.getDateTimeBefore().getYear();
    }

    /// `3;BYDAY=-1SU`; empty where the rule is not of that kind, or counts its days in another zone
    /// where it may be the day before.
    private Optional<String> day(ZoneOffsetTransitionRule rule) {
        var weekday = rule.getDayOfWeek();
        int count = count(rule);
        if (weekday == null || count == 0) {
            return Optional.empty();
        }
        var one = since(rule).getDateTimeBefore().toLocalDate();
        var counted =
                LocalDate.of(one.getYear(), rule.getMonth(), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
        return counted.equals(one)
                ? Optional.of(rule.getMonth().getValue() + ";BYDAY=" + count + code(weekday))
                : Optional.empty();
    }

    /// Which one of its weekday in the month, -1 for the last; 0 where it cannot be said so.
    private static int count(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        boolean isLong = rule.getMonth() != Month.FEBRUARY;
        boolean isLast = day == -1 || (isLong && day == rule.getMonth().minLength() - 6);
        if (isLast) {
            return -1;
        }
        return day % 7 == 1 ? day / 7 + 1 : 0;
    }

    private static String code(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, Locale.ROOT)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
    }

    private Observance observance(ZoneOffsetTransition one, @Nullable String yearly) {
        return new Observance(
                one.getDateTimeBefore(),
                one.getOffsetBefore(),
                one.getOffsetAfter(),
                rules().isDaylightSavings(one.getInstant()),
                yearly);
    }

    /// Of a zone where nothing changes.
    private Observance fixed() {
        var offset = rules().getOffset(from);
        return new Observance(
                LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), offset, offset, false, null);
    }

    private Stream<String> lines(Observance one) {
        var sort = one.isSummer() ? "DAYLIGHT" : "STANDARD";
        return Stream.of(
                        "BEGIN:" + sort,
                        "DTSTART:" + LOCAL.format(one.start()),
                        "TZOFFSETFROM:" + offset(one.before()),
                        "TZOFFSETTO:" + offset(one.after()),
                        "TZNAME:" + name(one),
                        one.yearly() == null ? "" : "RRULE:" + one.yearly(),
                        "END:" + sort)
                .filter(line -> !line.isEmpty());
    }

    /// `+0100`
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }

    /// `CET`; the offset where the zone's time has no such name.
    private String name(Observance one) {
        var moment = one.start().toInstant(one.before());
        var name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(moment.atZone(zone));
        return name.matches("[A-Z]{3,5}") ? name : offset(one.after());
    }
}
