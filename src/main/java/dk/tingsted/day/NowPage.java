package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is on now, for the phone and for the screen in the hall.
///
/// @param titleLanguage of the titles where that is not the page's, else null
/// @param clock the moment that it tells about, `2031-03-04T10:15:00+01:00`
/// @param head what the page says first where nothing is on; null where something is
/// @param moved what the konferencier did today, the latest first
/// @param times that all times are in another zone than the Danish; null where they are not
/// @param ways what everybody in the hall may do at this moment
public record NowPage(
        NowAddress address,
        String title,
        @Nullable String titleLanguage,
        String clock,
        String time,
        @Nullable String head,
        List<Card> on,
        List<Card> next,
        List<Card> later,
        List<String> moved,
        @Nullable String times,
        List<TakePart.Way> ways) {

    public NowPage {
        on = List.copyOf(on);
        next = List.copyOf(next);
        later = List.copyOf(later);
        moved = List.copyOf(moved);
        ways = List.copyOf(ways);
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

    static NowPage of(NowAddress address, Now now, List<TakePart.Way> ways) {
        var programme = now.programme();
        var words = address.words();
        var told = new Told(now, words);
        var next = now.course().next(now.at());
        return new NowPage(
                address,
                words.title(programme),
                programme.language() == words.language() ? null : programme.language().code(),
                told.machine(now.at()),
                words.clock(now.at().toLocalTime()),
                told.head(),
                now.on().stream().map(told::card).toList(),
                next.stream().map(told::card).toList(),
                now.course().ahead(now.at()).stream().skip(next.size()).map(told::card).toList(),
                now.isToday() ? told.moved() : List.of(),
                words.times(programme.zone()),
                ways);
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
                                moved,
                                ways)
                        .hashCode());
    }

    public Words words() {
        return address.words();
    }

    public boolean screen() {
        return address.screen();
    }

    /// Whether it does not ask again by itself.
    public boolean still() {
        return address.part() == NowAddress.Part.STILL;
    }

    public String say(String danish, String english) {
        return words().say(danish, english);
    }

    public String to(String page) {
        return address.to(page);
    }

    public String toOtherLanguage() {
        return address.toOtherLanguage();
    }

    /// The page that stands still where this one asks again, and the other way round.
    public String otherPace() {
        return address.to(still() ? NowAddress.Part.PAGE : NowAddress.Part.STILL);
    }

    /// Where it is followed.
    public String live() {
        return address.to(NowAddress.Part.LINE);
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
}
