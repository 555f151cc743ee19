package dk.tingsted;

import com.microsoft.playwright.Browser;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// A conference in which everything is called something that means harm.
///
/// @param faults what went wrong is added to it
record HostilePlace(
        Conference conference,
        Running.Browser organiser,
        Running.Browser stranger,
        List<String> faults) {

    /// What no form has: whoever sends it gets nothing by it.
    private static final Map<String, String> MORE =
            Map.of("id", "1", "standing", "expected", "role", "administrator", "conference", "1");

    /// Ends a session, or does something else that other tests do.
    private static final Pattern OTHERS =
            Pattern.compile("/log(in|out).*|.*/(codes|passkeys|editions|close|import|version).*");

    private static final int LONGEST_ASKED = 5_000;

    static HostilePlace open(List<String> faults) {
        var conference =
                Registered.open(
                        null,
                        List.of(
                                Registered.group(1, "Politiker", null),
                                Registered.group(2, "Udstiller", null)),
                        List.of(
                                question(1, Kind.TEXT),
                                question(2, Kind.CHOICES),
                                question(3, Kind.YES_NO),
                                question(4, Kind.FILE)));
        return new HostilePlace(conference, Running.organiser(), Running.browser(), faults);
    }

    private static Question question(int number, Kind kind) {
        return new Question(
                new QuestionId(-number),
                kind,
                Purpose.OWN,
                "Spørgsmål " + number,
                null,
                null,
                false,
                kind == Kind.CHOICES ? List.of(new Option("a", "A", "A")) : List.of(),
                null);
    }

    String at(String path) {
        return "/organiser/" + conference.slug() + path;
    }

    String outside(String path) {
        return "/" + conference.slug() + path;
    }

    /// Every form on every page, once.
    Collection<FilledForm> forms() {
        var all = new LinkedHashMap<String, FilledForm>();
        for (var path : pages()) {
            FilledForm.on(browser(path).get(path).body(), path).stream()
                    .filter(form -> !form.texts().isEmpty())
                    .filter(form -> !OTHERS.matcher(form.action()).matches())
                    .forEach(form -> all.putIfAbsent(form.action() + form.texts(), form));
        }
        return all.values();
    }

    /// With the same in every field at once.
    void fillIn(FilledForm form, Hostile hostile) {
        if (form.method().equals("get") && hostile.value().length() > LONGEST_ASKED) {
            return;
        }
        var answer = form.send(browser(form.action()), hostile.value(), MORE);
        answered(form.action() + " " + hostile, answer);
        if (answer.statusCode() == 422) {
            isKept(form, answer, hostile);
        }
    }

    private Running.Browser browser(String path) {
        return path.startsWith("/organiser") ? organiser : stranger;
    }

    /// Nothing that was typed is lost.
    private void isKept(FilledForm form, HttpResponse<String> answer, Hostile hostile) {
        var page = Jsoup.parse(answer.body());
        for (var name : form.texts()) {
            var field = page.selectFirst("[name=\"" + name + "\"]");
            if (field != null && !Hostile.core(field.val()).equals(Hostile.core(hostile.value()))) {
                faults.add(form.action() + " " + hostile + " lost what was in " + name);
            }
        }
    }

    void answered(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            faults.add(what + " " + answer.statusCode());
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Markup.ofOthers(answer.body()).forEach(one -> faults.add(what + ": " + one));
        }
        answer.headers()
                .firstValue("Location")
                .filter(place -> !place.startsWith("/") || place.startsWith("//"))
                .ifPresent(place -> faults.add(what + " leads to " + place));
    }

    /// Names people and things with it, as far as it can be a name.
    void keep(Hostile hostile) {
        HostileKeeping.of(this, hostile).all();
    }

    void post(String what, Running.Browser browser, String path, String form) {
        answered(what, browser.post(path, form));
    }

    /// Every page as a program reads it.
    void read() {
        pages().forEach(path -> {
            var answer = browser(path).get(path);
            answered(path, answer);
            if (answer.statusCode() != 200) {
                faults.add(path + " " + answer.statusCode());
            }
        });
    }

    /// Every page as a browser shows it: nothing speaks up, nothing is stopped by the policy.
    void look() {
        try (var chromium = Chromium.start();
                var page = chromium.browser().newPage(new Browser.NewPageOptions())) {
            page.onDialog(dialog -> {
                faults.add(page.url() + " opens a dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(
                    message -> faults.add(page.url() + " console: " + message.text()));
            page.onPageError(error -> faults.add(page.url() + " error: " + error));
            page.navigate(Running.server().organiser().toString());
            page.locator("main button").click();
            page.waitForURL("**/organiser");
            pages().forEach(path -> page.navigate(Running.server().address() + path));
        }
    }

    private List<String> pages() {
        return Stream.concat(
                        organisers().stream(),
                        Stream.of(
                                        "",
                                        "/en",
                                        "/registration",
                                        "/en/registration",
                                        "/practical",
                                        "/people")
                                .map(this::outside))
                .toList();
    }

    private List<String> organisers() {
        var pages =
                List.of(
                        "",
                        "/registration",
                        "/registration/preview",
                        "/participants",
                        "/participants?who=all&order=name",
                        "/figures",
                        "/kitchen",
                        "/invitations",
                        "/invitations/new",
                        "/invitations/letters",
                        "/outbox",
                        "/texts",
                        "/texts/thanks/da",
                        "/texts/message/en",
                        "/notices",
                        "/followup",
                        "/history");
        var one = HostileKeeping.links(this);
        return Stream.concat(
                        Stream.concat(pages.stream(), one.stream()).map(this::at),
                        Stream.of("/organiser", "/organiser/people"))
                .toList();
    }
}
