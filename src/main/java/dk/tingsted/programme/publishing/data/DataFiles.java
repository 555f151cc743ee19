package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.publishing.SiteFile;
import java.util.ArrayList;
import java.util.List;

/// Everything that programs read of a conference, as files of its site.
public final class DataFiles {

    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    private DataFiles() {}

    /// What is told of and linked to from every page; nothing where no item has a time.
    public static List<SiteFile> of(Agenda agenda) {
        if (agenda.slots().isEmpty()) {
            return List.of();
        }
        return List.of(
                new SiteFile(
                        "programme.ics",
                        CALENDAR,
                        "Programmet til kalenderen",
                        "The programme for your calendar",
                        ProgrammeCalendar.write(agenda)),
                new SiteFile(
                        "schedule.xml",
                        "application/vnd.c3voc.schedule+xml; charset=utf-8",
                        "Programmet til konference-apps (XML)",
                        "The programme for conference apps (XML)",
                        ScheduleXml.write(agenda)),
                new SiteFile(
                        "schedule.json",
                        JSON,
                        "Programmet til konference-apps (JSON)",
                        "The programme for conference apps (JSON)",
                        ScheduleJson.write(agenda)),
                new SiteFile(
                        "schedule-v2.json",
                        JSON,
                        "Programmet som data (JSON, version 2)",
                        "The programme as data (JSON, version 2)",
                        ScheduleJson2.write(agenda)),
                new SiteFile(
                        "sessionize.json",
                        JSON,
                        "Programmet som data (Sessionize)",
                        "The programme as data (Sessionize)",
                        SessionizeJson.write(agenda)),
                new SiteFile(
                        "event.jsonld",
                        "application/ld+json; charset=utf-8",
                        "Programmet til søgemaskiner (JSON-LD)",
                        "The programme for search engines (JSON-LD)",
                        EventJsonLd.write(agenda)));
    }

    /// Calendars of one day and of one item, and the rich form: linked to where they belong.
    public static List<SiteFile> calendars(Agenda agenda) {
        if (agenda.slots().isEmpty()) {
            return List.of();
        }
        var files = new ArrayList<SiteFile>();
        files.add(
                calendar(
                        "programme-rfc9073.ics",
                        ProgrammeCalendar.write(
                                agenda, ProgrammeCalendar.Profile.RICH, _ -> true)));
        agenda.slots().stream()
                .map(slot -> slot.start().toLocalDate())
                .distinct()
                .forEach(day ->
                        files.add(
                                calendar(
                                        "days/" + day + ".ics",
                                        part(
                                                agenda,
                                                slot -> slot.start().toLocalDate().equals(day)))));
        agenda.slots()
                .forEach(slot ->
                        files.add(
                                calendar(
                                        "items/" + slot.item().id() + ".ics",
                                        part(agenda, slot::equals))));
        return List.copyOf(files);
    }

    private static byte[] part(Agenda agenda, java.util.function.Predicate<Slot> wanted) {
        return ProgrammeCalendar.write(agenda, ProgrammeCalendar.Profile.PLAIN, wanted);
    }

    private static SiteFile calendar(String path, byte[] body) {
        return new SiteFile(path, CALENDAR, path, path, body);
    }
}
