package dk.tingsted.invitations;

import dk.tingsted.invitations.InvitedPage.Figure;
import dk.tingsted.invitations.InvitedPage.Row;
import dk.tingsted.letters.Tongue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of the invited are looked at.
///
/// @param query part of a name, an address, a post, an organisation or a municipality
/// @param state the word of a state; anything else for all
/// @param list the name of a list; empty for all
/// @param from the first that is shown, from 0
record Overview(String query, String state, String list, int from) {

    private static final int AT_ONCE = 100;

    List<Invitation> chosen(List<Invitation> all) {
        var words = query.strip().toLowerCase(Locale.ROOT);
        var wanted = State.of(state);
        return all.stream()
                .filter(one -> wanted.isEmpty() || wanted.get() == one.state())
                .filter(one -> list.isEmpty() || list.equals(one.list()))
                .filter(one -> words.isEmpty() || text(one).contains(words))
                .toList();
    }

    InvitedPage page(String slug, String title, String by, String notice, List<Invitation> all) {
        var chosen = chosen(all);
        int first = Math.clamp(from, 0, Math.max(0, chosen.size() - 1)) / AT_ONCE * AT_ONCE;
        var shown = chosen.stream().skip(first).limit(AT_ONCE).map(Overview::row).toList();
        return new InvitedPage(
                slug,
                title,
                by,
                notice,
                figures(all),
                query,
                state,
                list,
                all.stream().map(Invitation::list).distinct().toList(),
                shown,
                chosen.size(),
                "/organiser/" + slug + "/invitations/export.csv?" + choice(),
                first == 0 ? "" : address(slug, first - AT_ONCE),
                first + AT_ONCE < chosen.size() ? address(slug, first + AT_ONCE) : "",
                (int) all.stream().filter(one -> one.facts().awaitsLetter()).count(),
                all.size());
    }

    private static List<Figure> figures(List<Invitation> all) {
        var counts =
                all.stream()
                        .collect(Collectors.groupingBy(Invitation::state, Collectors.counting()));
        return Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(one ->
                        new Figure(
                                one.word(),
                                one.title(),
                                Objects.requireNonNull(counts.get(one)).intValue()))
                .toList();
    }

    static Row row(Invitation one) {
        return new Row(
                one.id().value(),
                one.name(),
                one.address(),
                who(one),
                Objects.requireNonNullElse(one.groupName(), ""),
                one.list(),
                state(one),
                tone(one.state()));
    }

    static String who(Invitation one) {
        var language = one.language() == Tongue.ENGLISH ? "breve på engelsk" : null;
        return Stream.of(one.post(), one.organisation(), one.municipality(), language)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// A mailbox of a council says how many came.
    static String state(Invitation one) {
        return one.forSeveral() && one.facts().came() > 0
                ? one.facts().came() + (one.facts().came() == 1 ? " er tilmeldt" : " er tilmeldte")
                : one.state().title();
    }

    private static String tone(State state) {
        return switch (state) {
            case CAME -> "success";
            case RETURNED -> "error";
            case NEW, DECLINED, OPTED_OUT -> "warning";
            case POSTED, SENT, OPENED -> "info";
        };
    }

    private static String text(Invitation one) {
        return (one.name() + "\n" + one.address() + "\n" + who(one)).toLowerCase(Locale.ROOT);
    }

    private String address(String slug, int first) {
        return "/organiser/" + slug + "/invitations?" + choice() + "&from=" + first;
    }

    /// The same choice as the end of an address.
    private String choice() {
        return "q=" + encoded(query) + "&state=" + encoded(state) + "&list=" + encoded(list);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
