package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.Links;
import dk.tingsted.platform.web.TabTitle;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Cast;
import dk.tingsted.programme.publishing.Changes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Sequel;
import dk.tingsted.programme.publishing.SiteFile;
import dk.tingsted.programme.publishing.Stall;
import dk.tingsted.programme.publishing.Stands;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.EventJsonLd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every page of a conference's site has around it.
///
/// @param page the page within the site, `people`, empty for the first
public record Frame(
        Material material, Publication publication, Words words, Links links, String page) {

    /// The page for others to show within theirs.
    static final String EMBEDDED = "embed";

    /// What a conference's pages are made from, worked out once.
    ///
    /// @param files what can be fetched beside the pages, and every page tells of
    /// @param beside the paths of the rest, `days/2031-03-04.ics`
    public record Material(
            Agenda agenda,
            Outline outline,
            Timetable timetable,
            List<Changes> changes,
            List<SiteFile> files,
            Set<String> beside) {

        static Material of(
                Agenda agenda, List<Changes> changes, List<SiteFile> files, Set<String> beside) {
            var programme = agenda.programme();
            return new Material(
                    agenda, Outline.of(programme), Timetable.of(programme), changes, files, beside);
        }

        public Edition edition() {
            return agenda.edition();
        }

        public Cast cast() {
            return agenda.cast();
        }
    }

    public Slug slug() {
        return publication.slug();
    }

    public String base() {
        return publication.base();
    }

    public Edition edition() {
        return material.edition();
    }

    /// The editions that another has replaced, newest first.
    public List<Edition> earlier() {
        return publication.editions().reversed().stream().skip(1).toList();
    }

    public Programme programme() {
        return edition().programme();
    }

    /// In which all times are.
    public ZoneId zone() {
        return programme().zone();
    }

    /// That all times are in another zone than the Danish; null where they are not.
    public @Nullable String times() {
        return words.times(zone());
    }

    /// The same at the foot of a page that does not say it among the facts.
    public @Nullable String timesInFoot() {
        return page.isEmpty() || page.equals("practical") ? null : times();
    }

    public Particulars particulars() {
        return programme().particulars();
    }

    public String title() {
        return words.title(programme());
    }

    /// What a browser calls the page: the heading and the conference, as far as a tab and a list of
    /// results show them.
    ///
    /// @param heading null for the first page
    public String inTheTab(@Nullable String heading) {
        return heading == null ? TabTitle.of(title()) : TabTitle.of(heading, title());
    }

    /// The link to another page of this site in the same language.
    public String to(String other) {
        return links.to(address(words, other));
    }

    public String to(Item item) {
        return to("items/" + item.id());
    }

    public String toOtherLanguage() {
        return links.to(address(words.other(), page));
    }

    /// A link to a file, which is the same in both languages.
    public String toFile(String file) {
        return links.to("/" + slug() + "/" + file);
    }

    /// Whether something came of the conference that everybody may read.
    public boolean hasSequels() {
        return !publication.sequels().isEmpty();
    }

    public String toSequel(Sequel sequel) {
        return toFile(sequel.in(words).path());
    }

    public String address(Words language, String other) {
        var start = "/" + slug() + language.say("", "/en");
        return other.isEmpty() ? start : start + "/" + other;
    }

    /// The address for others to link to; null for a copy that is read from files.
    public @Nullable String canonical(Words language) {
        return base().isEmpty() ? null : base() + address(language, page);
    }

    /// The calendar of what this page is about alone; null where it is about no day and no item.
    public @Nullable String calendar() {
        var path = page + ".ics";
        return material.beside().contains(path) ? toFile(path) : null;
    }

    /// Whether a reader can choose what goes into a calendar; a copy in files cannot answer.
    public boolean hasOwnCalendar() {
        return !base().isEmpty() && material.agenda().slots().size() > 1;
    }

    /// The address of the whole programme, for a page that shows some of it.
    public String whole() {
        return base() + address(words, "");
    }

    /// The picture that is shown with a shared link; null for a copy that is read from files.
    public @Nullable String picture() {
        return base().isEmpty() ? null : base() + "/" + slug() + "/" + SitePictures.SHARED;
    }

    /// What the picture says, for those who do not see it.
    public String pictureInWords() {
        return Stream.of(title(), programme().days().isEmpty() ? null : dates(), place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String dates() {
        return words.dates(programme().days());
    }

    /// The line of HTML that shows the programme on another site; null where nobody can fetch it.
    public @Nullable String embedding() {
        return base().isEmpty()
                ? null
                : "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"900\" loading=\"lazy\"></iframe>"
                        .formatted(
                                base() + address(words, EMBEDDED),
                                words.say("Program: ", "Programme: ")
                                        + title().replace("&", "&amp;").replace("\"", "&quot;"));
    }

    /// What search engines are told on this page, as JSON-LD; empty where there is nothing to tell.
    public String jsonLd() {
        var agenda = material.agenda();
        if (page.isEmpty()) {
            return EventJsonLd.text(agenda);
        }
        return agenda.slots().stream()
                .filter(slot -> page.equals("items/" + slot.item().id()))
                .findFirst()
                .map(slot -> EventJsonLd.text(agenda, slot))
                .orElse("");
    }

    /// To mark the programme's own words where the page is in another language, else null.
    public @Nullable String contentLanguage() {
        var language = programme().language();
        return language == words.language() ? null : language.code();
    }

    public Optional<Timetable.Span> span(Item item) {
        return material.timetable().span(item);
    }

    /// For `datetime`: with the offset of the conference's time where the day is known.
    public String machine(@Nullable LocalDate day, LocalTime time) {
        return day == null
                ? time.toString()
                : day.atTime(time).atZone(zone()).toOffsetDateTime().toString();
    }

    /// For `datetime`, which knows no more than thousandths of a second.
    public static String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// `16.00`, or `13.30–14.15` where the end is printed.
    public String hours(Timetable.Span span) {
        var end = span.end();
        return end != null && span.endIsPrinted()
                ? words.clock(span.start()) + "–" + words.clock(end)
                : words.clock(span.start());
    }

    public boolean hasPage(Item item) {
        return isOnPageOfItsOwn(item);
    }

    /// Whether an item has a page: all but pauses and meals that say nothing more.
    public static boolean isOnPageOfItsOwn(Item item) {
        return !(isQuiet(item) || item.kind() == Kind.CLOSING)
                || !item.people().isEmpty()
                || isLong(item);
    }

    private static boolean isLong(Item item) {
        var summary = item.summary();
        return summary != null && summary.length() > 200;
    }

    public static boolean isQuiet(Item item) {
        return item.kind() == Kind.BREAK || item.kind() == Kind.MEAL;
    }

    /// A pause whose text says that the stands are open.
    public static boolean opensStands(Item item) {
        return Stands.areOpen(item);
    }

    /// Where no pause says so and there are stands, they are open in all of them.
    public List<Item> standHours() {
        var said = Stands.hours(programme());
        return said.isEmpty() && !hall().stalls().isEmpty()
                ? programme().items().stream().filter(Frame::isQuiet).toList()
                : said;
    }

    public boolean areStandsOpen(Item item) {
        return standHours().contains(item);
    }

    public Stall.Hall hall() {
        return publication.hall();
    }

    public boolean hasStands() {
        return !standHours().isEmpty() || !hall().stalls().isEmpty();
    }

    public List<Item> blocks() {
        return programme().items().stream()
                .filter(item -> item.kind() != Kind.THEME)
                .filter(item ->
                        programme().partsOf(item).stream()
                                .anyMatch(one -> one.kind() == Kind.WORKSHOP))
                .toList();
    }

    public List<Item> themes() {
        return programme().items().stream().filter(item -> item.kind() == Kind.THEME).toList();
    }

    public @Nullable Item parent(Item item) {
        return Optional.ofNullable(item.parent()).flatMap(programme()::item).orElse(null);
    }

    /// What somebody's name leads to.
    public String toPerson(Item item, Participation as) {
        return to("people") + "#" + material.cast().who(item, as).id();
    }

    /// Where it is held, on one line; null where the programme does not say.
    public @Nullable String place() {
        return words.place(particulars());
    }
}
