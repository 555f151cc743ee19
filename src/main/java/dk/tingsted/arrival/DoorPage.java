package dk.tingsted.arrival;

import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page of the door.
///
/// @param sought what was written in the field of the search
/// @param chosen the group that is shown; empty for all
/// @param zone by whose clock times are told
/// @param clock the moment, in milliseconds; 0 on the page that a device keeps
/// @param until when devices throw away the list, in milliseconds; 0 where they keep none
/// @param told what the last press did; null for nothing
/// @param faulty whether that is a fault
/// @param nearly nobody has quite that name: these are like it
public record DoorPage(
        String slug,
        String by,
        String title,
        String zone,
        long clock,
        long until,
        int expected,
        int here,
        List<String> groups,
        String sought,
        String chosen,
        boolean missing,
        List<Part> parts,
        boolean nearly,
        @Nullable String told,
        boolean faulty) {

    public DoorPage {
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }

    /// A group of people.
    public record Part(String name, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// Somebody.
    ///
    /// @param comer `12` for who is registered, else the key of the one who was not
    /// @param at when she came, `9.02`; null while she has not
    public record Row(String comer, String name, String from, @Nullable String at) {}

    static final String WALK_INS = "Uden tilmelding";

    /// What is asked for.
    ///
    /// @param code of one who is shown alone
    record Asked(String sought, String group, boolean missing, String code) {

        static final Asked ALL = new Asked("", "", false, "");
    }

    static DoorPage of(
            String slug,
            String by,
            String title,
            DoorList list,
            Attendance attendance,
            Asked asked,
            ZoneId zone,
            Instant now,
            Optional<Instant> until) {
        var exact = parts(list, attendance, asked, zone, false);
        boolean nearly = exact.isEmpty() && !asked.sought().isEmpty();
        return new DoorPage(
                slug,
                by,
                title,
                zone.getId(),
                now.toEpochMilli(),
                until.map(Instant::toEpochMilli).orElse(0L),
                list.guests().size(),
                attendance.size(),
                list.groups(),
                asked.sought(),
                asked.group(),
                asked.missing(),
                nearly ? parts(list, attendance, asked, zone, true) : exact,
                nearly,
                null,
                false);
    }

    /// The page without anybody, for a device to keep.
    static DoorPage empty(
            String slug, String by, String title, ZoneId zone, Optional<Instant> until) {
        return new DoorPage(
                slug,
                by,
                title,
                zone.getId(),
                0,
                until.map(Instant::toEpochMilli).orElse(0L),
                0,
                0,
                List.of(),
                "",
                "",
                false,
                List.of(),
                false,
                null,
                false);
    }

    DoorPage telling(String words, boolean isFault) {
        return new DoorPage(
                slug, by, title, zone, clock, until, expected, here, groups, sought, chosen,
                missing, parts, nearly, words, isFault);
    }

    private static List<Part> parts(
            DoorList list, Attendance attendance, Asked asked, ZoneId zone, boolean nearly) {
        var sought = Sought.of(asked.sought());
        var parts = new ArrayList<Part>();
        for (var group : list.groups()) {
            var rows =
                    list.guests().stream()
                            .filter(guest -> guest.group().equals(group))
                            .filter(guest ->
                                    asked.code().isEmpty() || asked.code().equals(guest.code()))
                            .map(guest -> row(guest, attendance, zone))
                            .filter(row -> isAsked(row, sought, asked, nearly))
                            .toList();
            add(new Part(group, rows), asked, parts);
        }
        if (asked.code().isEmpty()) {
            add(new Part(WALK_INS, walkIns(attendance, zone, sought)), asked, parts);
        }
        return parts;
    }

    private static void add(Part part, Asked asked, List<Part> parts) {
        boolean chosen = asked.group().isEmpty() || asked.group().equals(part.name());
        if (chosen && !part.rows().isEmpty()) {
            parts.add(part);
        }
    }

    private static boolean isAsked(Row row, Sought sought, Asked asked, boolean nearly) {
        var text = row.name() + " " + row.from();
        return (!asked.missing() || row.at() == null)
                && (nearly ? sought.isNearly(text) : sought.isIn(text));
    }

    private static List<Row> walkIns(Attendance attendance, ZoneId zone, Sought sought) {
        return attendance.walkIns().stream()
                .filter(one -> sought.isIn(one.shown()))
                .map(one -> new Row(Comers.text(one.comer()), one.shown(), "", at(one, zone)))
                .toList();
    }

    private static Row row(DoorList.Guest guest, Attendance attendance, ZoneId zone) {
        var comer = new Comer.Registered(guest.id());
        return new Row(
                Comers.text(comer),
                guest.name(),
                guest.from(),
                attendance.of(comer).map(one -> at(one, zone)).orElse(null));
    }

    static String at(Attendance.Arrived arrived, ZoneId zone) {
        return Words.DANISH.clock(arrived.at().atZone(zone).toLocalTime());
    }
}
