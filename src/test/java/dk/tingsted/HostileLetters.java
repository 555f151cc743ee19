package dk.tingsted;

import dk.tingsted.letters.Delivery;
import dk.tingsted.letters.Mailbox;
import dk.tingsted.letters.Sink;
import dk.tingsted.letters.Sink.Got;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters of a hostile place, as they come over the line.
final class HostileLetters {

    private static final Set<String> HEADERS =
            Set.of(
                    "Auto-Submitted",
                    "Content-Language",
                    "Content-Type",
                    "Date",
                    "From",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post",
                    "MIME-Version",
                    "Message-ID",
                    "Subject",
                    "To");

    private HostileLetters() {}

    static void check(HostilePlace place, List<String> faults) {
        var invited = place.organiser().get(place.at("/invitations/letters")).body();
        var seen = Jsoup.parse(invited).select("input[name=seen]").val();
        place.post(
                "invitations",
                place.organiser(),
                place.at("/invitations/letters"),
                "occasion=invitation&days=7&go=yes&seen=" + seen);
        var got = delivered(place);
        if (got.size() < 10) {
            faults.add("Only " + got.size() + " letters");
        }
        got.forEach(one -> check(one, faults));
    }

    /// Only what this conference has posted.
    private static List<Got> delivered(HostilePlace place) {
        Running.server()
                .verbs(JdbcClient.class)
                .sql(
                        """
                        update outgoing set withdrawn_at = now()
                        where sent_at is null and conference is distinct from ?
                        """)
                .param(place.conference().id().value())
                .update();
        try (var sink = Sink.open()) {
            Delivery.to(sink, Running.server().clock().instant());
            return sink.got();
        }
    }

    private static void check(Got got, List<String> faults) {
        var what = "letter to " + got.recipients() + ": ";
        if (got.recipients().size() != 1) {
            faults.add(what + "not one recipient");
        }
        var names = got.headers().stream().map(line -> line.replaceAll(":.*", "")).toList();
        if (!HEADERS.containsAll(names) || Set.copyOf(names).size() != names.size()) {
            faults.add(what + names);
        }
        var mail = Mailbox.read(got);
        html(mail.html(), what, faults);
        if (!mail.calendar().isEmpty()) {
            calendar(mail.calendar(), what, faults);
        }
    }

    private static void html(String html, String what, List<String> faults) {
        var page = Jsoup.parse(html);
        var ours = Running.server().address().toString();
        page.select("a").stream()
                .filter(one -> !one.attr("href").startsWith(ours + "/"))
                .forEach(one -> faults.add(what + one.outerHtml()));
        page.select("script, img, svg, form, input, iframe, link, [hx-get]")
                .forEach(one -> faults.add(what + one.outerHtml()));
        page.getAllElements().stream()
                .filter(one ->
                        one.attributes().asList().stream()
                                .anyMatch(each -> each.getKey().startsWith("on")))
                .forEach(one -> faults.add(what + one.outerHtml()));
    }

    private static void calendar(String ics, String what, List<String> faults) {
        if (ics.lines().filter("BEGIN:VEVENT"::equals).count() != 1
                || ics.lines().filter("END:VEVENT"::equals).count() != 1) {
            faults.add(what + "not one entry in the calendar");
        }
        ics.lines()
                .filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75)
                .forEach(line -> faults.add(what + "long line in the calendar: " + line));
    }
}
