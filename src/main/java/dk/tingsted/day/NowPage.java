package dk.tingsted.day;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is on now, for the phone and for the screen in the hall.
///
/// @param screen whether it is the big screen
/// @param still whether it does not ask again by itself, for one who runs no script
/// @param clock the moment that it tells about, `2031-03-04T10:15:00+01:00`
/// @param head what the page says first where nothing is on; null where something is
/// @param moved what the konferencier did today, the latest first
/// @param times that all times are in another zone than the Danish; null where they are not
public record NowPage(
        String slug,
        Words words,
        boolean screen,
        boolean still,
        String title,
        String titleLanguage,
        String clock,
        String time,
        @Nullable String head,
        List<Card> on,
        List<Card> next,
        List<Card> later,
        List<String> moved,
        @Nullable String times) {

    public NowPage {
        on = List.copyOf(on);
        next = List.copyOf(next);
        later = List.copyOf(later);
        moved = List.copyOf(moved);
    }

    /// An item on it.
    ///
    /// @param hours `10.15–11.00`
    /// @param printed when it should have begun; null where it begins then
    /// @param until when it ends, as a machine reads it; null where nobody can say
    /// @param left `12 min. tilbage`; empty where nobody can say
    /// @param parts what it holds, for a block of parallel sessions
    public record Card(
            String id,
            String hours,
            @Nullable String printed,
            @Nullable String until,
            String left,
            String title,
            boolean isQuiet,
            List<Who> people,
            List<Part> parts) {

        public Card {
            people = List.copyOf(people);
            parts = List.copyOf(parts);
        }

        /// Without what changes by itself.
        List<Object> unhurried() {
            return List.of(id, hours, title, people, parts);
        }
    }

    /// Somebody in it.
    ///
    /// @param post null where the programme says none
    public record Who(String name, @Nullable String post) {}

    /// One of several sessions.
    public record Part(String id, String title) {}

    static NowPage of(String slug, Now now, Words words, boolean screen, boolean still) {
        var programme = now.programme();
        var told = new Told(now, words);
        var next = now.course().next(now.at());
        return new NowPage(
                slug,
                words,
                screen,
                still,
                words.title(programme),
                programme.language().code(),
                told.machine(now.at()),
                words.clock(now.at().toLocalTime()),
                told.head(),
                now.on().stream().map(told::card).toList(),
                next.stream().map(told::card).toList(),
                now.course().ahead(now.at()).stream().skip(next.size()).map(told::card).toList(),
                now.isToday() ? told.moved() : List.of(),
                words.times(programme.zone()));
    }

    /// The same as long as it says the same, so that nobody is told again: the minutes that are
    /// left count themselves down.
    String state() {
        return Integer.toHexString(
                List.of(
                                String.valueOf(head),
                                on.stream().map(Card::unhurried).toList(),
                                next.stream().map(Card::unhurried).toList(),
                                later.stream().map(Card::unhurried).toList(),
                                moved)
                        .hashCode());
    }

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String to(String page) {
        return address(words, page);
    }

    public String toOtherLanguage() {
        return address(words.other(), screen ? "screen" : "now");
    }

    /// The page that stands still where this one asks again, and the other way round.
    public String otherPace() {
        return to((screen ? "screen" : "now") + (still ? "" : "/still"));
    }

    /// Where it is followed.
    public String live() {
        return to((screen ? "screen" : "now") + "/events");
    }

    private String address(Words language, String page) {
        return "/" + slug + language.say("", "/en") + (page.isEmpty() ? "" : "/" + page);
    }

    /// For those who do not look: one sentence.
    public String spoken() {
        var what = on.isEmpty() ? String.valueOf(head) : say("Nu: ", "Now: ") + titles(on) + ".";
        return next.isEmpty()
                ? what
                : what
                        + say(" Derefter: ", " Then: ")
                        + titles(next)
                        + say(", kl. ", ", at ")
                        + next.getFirst().hours().split("–", 2)[0]
                        + ".";
    }

    private static String titles(List<Card> cards) {
        return cards.stream().map(Card::title).collect(Collectors.joining("; "));
    }

    /// How a moment is told.
    private record Told(Now now, Words words) {

        private static final int MOST_PEOPLE = 15;

        String machine(LocalDateTime at) {
            return at.atZone(now.programme().zone()).toOffsetDateTime().toString();
        }

        @Nullable String head() {
            return switch (now.phase()) {
                case ON -> null;
                case BETWEEN -> words.say("Vi er mellem to punkter", "Between two items");
                case UNKNOWN ->
                        words.say(
                                "Programmet siger ikke, hvornår noget begynder",
                                "The programme does not say when anything begins");
                case BEFORE -> before();
                case OVER -> over();
            };
        }

        private String before() {
            var first = now.course().ahead(now.at()).getFirst().start();
            var at = words.clock(first.toLocalTime());
            return first.toLocalDate().equals(now.at().toLocalDate())
                    ? words.say("Vi begynder kl. " + at, "We begin at " + at)
                    : words.say("Vi begynder ", "We begin on ")
                            + words.weekday(first.toLocalDate())
                            + words.say(" kl. ", " at ")
                            + at;
        }

        private String over() {
            var days = now.programme().days();
            var today = now.at().toLocalDate();
            return days.stream()
                    .filter(day -> day.isAfter(today))
                    .findFirst()
                    .map(day ->
                            words.say(
                                            "Slut for i dag. Vi ses ",
                                            "That is all for today. See you on ")
                                    + words.weekday(day))
                    .orElseGet(() ->
                            words.say(
                                    "Konferencen er slut. Tak for i dag",
                                    "The conference is over. Thank you"));
        }

        Card card(Slot slot) {
            var item = slot.item();
            var end = slot.end();
            return new Card(
                    item.id().value(),
                    hours(slot),
                    slot.isMoved() ? words.clock(slot.printed().toLocalTime()) : null,
                    end == null ? null : machine(end),
                    end == null ? "" : left(end),
                    item.title(),
                    item.kind() == Kind.BREAK || item.kind() == Kind.MEAL,
                    people(item, now.programme()),
                    parts(item, now.programme()));
        }

        private String hours(Slot slot) {
            var end = slot.end();
            var start = words.clock(slot.start().toLocalTime());
            return end == null ? start : start + "–" + words.clock(end.toLocalTime());
        }

        private String left(LocalDateTime end) {
            var left = Duration.between(now.at(), end).plusSeconds(59);
            return left.isPositive()
                    ? words.length(left.truncatedTo(ChronoUnit.MINUTES))
                            + words.say(" tilbage", " left")
                    : "";
        }

        private static List<Who> people(Item item, Programme programme) {
            var own = item.people().stream();
            var within =
                    item.kind() == Kind.PARALLEL_BLOCK
                            ? Stream.<Participation>empty()
                            : programme.partsOf(item).stream()
                                    .filter(part -> part.start() == null)
                                    .flatMap(part -> part.people().stream());
            return Stream.concat(own, within)
                    .map(one -> new Who(one.named(), one.post()))
                    .distinct()
                    .limit(MOST_PEOPLE)
                    .toList();
        }

        private static List<Part> parts(Item item, Programme programme) {
            return programme.partsOf(item).stream()
                    .filter(part -> item.kind() == Kind.PARALLEL_BLOCK || part.start() == null)
                    .map(part -> new Part(part.id().value(), part.title()))
                    .toList();
        }

        /// What the konferencier did, the latest first.
        List<String> moved() {
            return now.steps().reversed().stream()
                    .map(step -> new StepWords(now.programme(), words).told(step))
                    .toList();
        }
    }
}
