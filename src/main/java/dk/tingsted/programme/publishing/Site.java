package dk.tingsted.programme.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.platform.web.Links;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tingsted.pages.StaticTemplates;

/// A conference's public site, made whole from an edition: every page in both languages, and the
/// calendars. Pure: the same edition gives the same bytes.
public final class Site {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private Site() {}

    /// The pages as the server keeps them.
    ///
    /// @param base where the site is reached, `https://konference.example`
    /// @param files what else can be fetched; each becomes a page of its own and is linked to
    public static List<KeptPage> of(Edition edition, Slug slug, String base, List<SiteFile> files) {
        return of(edition, slug, base, files, _ -> Links.SERVED);
    }

    static List<KeptPage> of(
            Edition edition,
            Slug slug,
            String base,
            List<SiteFile> files,
            Function<String, Links> links) {
        var all = Stream.concat(calendar(edition, slug, base), files.stream()).toList();
        var material = Frame.Material.of(edition, all);
        var pages = new ArrayList<KeptPage>();
        for (var words : Words.values()) {
            for (var page : pages(new Frame(material, slug, base, words, Links.SERVED, ""))) {
                var address =
                        new Frame(material, slug, base, words, Links.SERVED, page)
                                .address(words, page);
                var frame = new Frame(material, slug, base, words, links.apply(address), page);
                pages.add(html(address, render(frame)));
            }
        }
        itemCalendars(edition, slug, base).forEach(pages::add);
        all.forEach(file ->
                pages.add(
                        new KeptPage(
                                "/" + slug + "/" + file.path(), file.mediaType(), file.body())));
        return List.copyOf(pages);
    }

    /// The list of conferences at `/`.
    public static KeptPage index(List<Listed> conferences) {
        return html("/", PAGES.publishingConferences(conferences).render());
    }

    /// What stands at `/was` until a statement made in WAS-Tool can be linked to.
    static KeptPage accessibility(String base) {
        return html("/was", PAGES.publishingAccessibility(base).render());
    }

    /// A conference in the list.
    public record Listed(Slug slug, Edition edition, Ring ring) {

        public static Listed of(Slug slug, Edition edition) {
            return new Listed(slug, edition, Ring.of(edition.programme()));
        }
    }

    /// The title, or what can be said where the document has none.
    public static String title(Programme programme, Words words) {
        var title = programme.particulars().title();
        if (title != null) {
            return title;
        }
        return programme.days().isEmpty()
                ? words.say("Konference", "Conference")
                : words.say("Konference ", "Conference, ") + words.dates(programme.days());
    }

    /// Venue and town, or that it is online; null where the document says neither.
    public static @Nullable String place(Particulars about, Words words) {
        var place =
                Stream.of(about.venue(), about.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        var format = about.format();
        if (format == Format.VIRTUAL) {
            return words.format(format);
        }
        if (place.isEmpty()) {
            return null;
        }
        return format == Format.HYBRID ? place + words.say(" og virtuelt", " and online") : place;
    }

    private static List<String> pages(Frame frame) {
        var pages = new ArrayList<String>(List.of("", "practical"));
        var programme = frame.programme();
        if (!frame.material().cast().people().isEmpty()) {
            pages.add("people");
        }
        if (!frame.blocks().isEmpty()) {
            pages.add("workshops");
        }
        if (!frame.themes().isEmpty()) {
            pages.add("themes");
        }
        if (!frame.standHours().isEmpty()) {
            pages.add("stands");
        }
        if (programme.days().size() > 1) {
            programme.days().forEach(day -> pages.add("days/" + day));
        }
        programme.items().stream()
                .filter(frame::hasPage)
                .forEach(item -> pages.add("items/" + item.id()));
        return pages;
    }

    private static String render(Frame frame) {
        return switch (frame.page()) {
            case "" -> PAGES.publishingConference(frame).render();
            case "practical" -> PAGES.publishingPractical(frame).render();
            case "people" -> PAGES.publishingPeople(frame).render();
            case "workshops" -> PAGES.publishingWorkshops(frame).render();
            case "themes" -> PAGES.publishingThemes(frame).render();
            case "stands" -> PAGES.publishingStands(frame).render();
            case String page when page.startsWith("days/") ->
                    PAGES.publishingDay(frame, day(frame, page.substring(5))).render();
            case String page ->
                    PAGES.publishingItem(frame, ItemPage.of(frame, page.substring(6))).render();
        };
    }

    private static Outline.Day day(Frame frame, String date) {
        return frame.material().outline().days().stream()
                .filter(day -> String.valueOf(day.date()).equals(date))
                .findFirst()
                .orElseGet(() -> new Outline.Day(java.time.LocalDate.parse(date), List.of()));
    }

    private static Stream<SiteFile> calendar(Edition edition, Slug slug, String base) {
        var timetable = Timetable.of(edition.programme());
        var timed =
                edition.programme().items().stream()
                        .anyMatch(item -> timetable.span(item).isPresent());
        return timed
                ? Stream.of(
                        new SiteFile(
                                "programme.ics",
                                "text/calendar; charset=utf-8",
                                "Programmet til kalenderen",
                                "The programme for your calendar",
                                ProgrammeCalendar.write(edition, slug, base)))
                : Stream.empty();
    }

    private static Stream<KeptPage> itemCalendars(Edition edition, Slug slug, String base) {
        var programme = edition.programme();
        var timetable = Timetable.of(programme);
        return programme.items().stream()
                .filter(item -> ProgrammeCalendar.hasEvent(programme, timetable, item))
                .map(item ->
                        new KeptPage(
                                "/" + slug + "/items/" + item.id() + ".ics",
                                "text/calendar; charset=utf-8",
                                ProgrammeCalendar.write(edition, slug, base, item::equals)));
    }

    private static KeptPage html(String address, String page) {
        return new KeptPage(address, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }
}
