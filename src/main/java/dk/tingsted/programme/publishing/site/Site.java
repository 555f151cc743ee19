package dk.tingsted.programme.publishing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.platform.web.Links;
import dk.tingsted.programme.publishing.Changes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.SiteFile;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.ChangesFeed;
import dk.tingsted.programme.publishing.data.DataFiles;
import dk.tingsted.programme.publishing.paper.PaperFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tingsted.pages.StaticTemplates;

/// A conference's public site, made whole from an edition: every page in both languages, and the
/// calendars. Pure: the same edition gives the same bytes.
public final class Site {

    /// What templates leave behind where they had nothing to say.
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*\\n(?:[ \\t]*\\n)*");

    private static final StaticTemplates PAGES = new StaticTemplates();

    private Site() {}

    /// The pages as the server keeps them, with the data beside them.
    public static List<KeptPage> of(Publication publication) {
        return of(publication, _ -> Links.SERVED, Formats.ALL);
    }

    /// Only what is wanted, with no link to what is not.
    static List<KeptPage> of(
            Publication publication, Function<String, Links> links, Formats formats) {
        var agenda = Agenda.of(publication);
        var files =
                Stream.of(DataFiles.of(agenda), PaperFiles.of(publication), feed(publication))
                        .flatMap(List::stream)
                        .filter(file -> formats.file(file.path()) || isOfTheSite(file, formats))
                        .toList();
        var beside =
                Stream.of(DataFiles.calendars(agenda), SitePictures.of(publication, agenda))
                        .flatMap(List::stream)
                        .filter(file -> formats.file(file.path()) || isOfTheSite(file, formats))
                        .toList();
        var material =
                Frame.Material.of(
                        agenda,
                        Changes.of(publication),
                        files,
                        beside.stream().map(SiteFile::path).collect(Collectors.toSet()));
        var pages = new ArrayList<KeptPage>();
        if (formats.pages()) {
            pages.addAll(html(material, publication, links));
        }
        Stream.concat(files.stream(), beside.stream())
                .forEach(file -> pages.add(file.at(publication.slug())));
        return List.copyOf(pages);
    }

    /// What a site that is served has beside the files one may choose among.
    private static boolean isOfTheSite(SiteFile file, Formats formats) {
        return formats.pages() && (file.path().endsWith(".atom") || file.path().endsWith(".svg"));
    }

    private static List<KeptPage> html(
            Frame.Material material, Publication publication, Function<String, Links> links) {
        var pages = new ArrayList<KeptPage>();
        for (var words : Words.values()) {
            var any = new Frame(material, publication, words, Links.SERVED, "");
            for (var page : pages(any)) {
                var address = any.address(words, page);
                var frame = new Frame(material, publication, words, links.apply(address), page);
                var made = html(address, render(frame));
                pages.add(page.equals(Frame.EMBEDDED) ? made.framed() : made);
            }
        }
        return pages;
    }

    /// The list of conferences at `/`.
    public static KeptPage index(Ahead conferences) {
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

    private static List<String> pages(Frame frame) {
        var pages = new ArrayList<String>(List.of("", "practical", Frame.EMBEDDED));
        var programme = frame.programme();
        if (frame.hasOwnCalendar()) {
            pages.add("own");
        }
        if (!frame.material().cast().people().isEmpty()) {
            pages.add("people");
        }
        if (!frame.blocks().isEmpty()) {
            pages.add("workshops");
        }
        if (!frame.themes().isEmpty()) {
            pages.add("themes");
        }
        if (frame.hasStands()) {
            pages.add("stands");
        }
        if (programme.days().size() > 1) {
            programme.days().forEach(day -> pages.add("days/" + day));
        }
        if (!frame.earlier().isEmpty()) {
            pages.add("changes");
        }
        frame.earlier().forEach(edition -> pages.add("editions/" + edition.number()));
        programme.items().stream()
                .filter(frame::hasPage)
                .forEach(item -> pages.add("items/" + item.id()));
        return pages;
    }

    private static String render(Frame frame) {
        return switch (frame.page()) {
            case "" -> PAGES.publishingConference(frame).render();
            case "practical" -> PAGES.publishingPractical(frame).render();
            case Frame.EMBEDDED -> PAGES.publishingEmbed(frame).render();
            case "own" -> PAGES.publishingOwn(frame).render();
            case "people" -> PAGES.publishingPeople(frame).render();
            case "workshops" -> PAGES.publishingWorkshops(frame).render();
            case "themes" -> PAGES.publishingThemes(frame).render();
            case "changes" -> PAGES.publishingChanges(frame).render();
            case String page when page.startsWith("editions/") ->
                    PAGES.publishingEarlier(frame, edition(frame, page.substring(9))).render();
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

    private static Edition edition(Frame frame, String number) {
        return frame.earlier().stream()
                .filter(edition -> number.equals(Integer.toString(edition.number())))
                .findFirst()
                .orElseThrow();
    }

    private static List<SiteFile> feed(Publication publication) {
        return publication.base().isEmpty()
                ? List.of()
                : List.of(
                        new SiteFile(
                                "changes.atom",
                                "application/atom+xml; charset=utf-8",
                                "Ændringer i programmet (Atom)",
                                "Changes to the programme (Atom)",
                                ChangesFeed.write(publication)));
    }

    private static KeptPage html(String address, String page) {
        var tidy = LINE_ENDS.matcher(page).replaceAll("\n");
        return new KeptPage(address, "text/html; charset=utf-8", tidy.getBytes(UTF_8));
    }
}
