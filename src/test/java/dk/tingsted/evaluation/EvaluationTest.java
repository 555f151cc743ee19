package dk.tingsted.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.Evaluations.Outcome;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.planned.Coming;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An evaluation on the running program.
class EvaluationTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Coming coming = Coming.on("Onsdag den 21. april 2027", null);
    private final Evaluations evaluations = Running.server().verbs(Evaluations.class);
    private final String page = "/" + coming.conference().slug() + "/evaluation";

    @Test
    void each_answers_once_by_two_copies(@TempDir Path folder) throws Exception {
        open(false);
        var people = people(12);
        var answers = answers(4, "");
        try (var other = Running.otherCopy(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Callable<Outcome>>();
            for (var copy : List.of(Running.server(), other)) {
                for (var one : people) {
                    sent.add(() ->
                            copy.verbs(Evaluations.class)
                                    .answer(coming.conference(), one.id(), answers, Instant.now()));
                }
            }
            var taken = 0;
            for (var one : threads.invokeAll(sent)) {
                taken += one.get() == Outcome.TAKEN ? 1 : 0;
            }
            assertThat(taken).isEqualTo(12);
        }
        assertThat(evaluation().answers()).isEqualTo(12);
        assertThat(number("select count(*) from evaluation_answered where evaluation = :id"))
                .isEqualTo(12);
        assertThat(evaluations.answer(coming.conference(), null, answers, Instant.now()))
                .isEqualTo(Outcome.NOT_OPEN);
    }

    @Test
    void nothing_that_is_kept_ties_an_answer_to_who_gave_it() {
        open(false);
        var people = people(40);
        for (int n = 0; n < people.size(); n++) {
            answer(people.get(n), answers(n % 5, "Svar nummer " + n));
        }
        // All who answered bear the number of the last to answer, who thus cannot be told from
        // them.
        assertThat(
                        number(
                                "select count(distinct xmin::text) from evaluation_answered where evaluation = :id"))
                .isEqualTo(1);
        var inFile =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql(
                                "select registration from evaluation_answered where evaluation = :id order by ctid")
                        .param("id", evaluation().id())
                        .query(Long.class)
                        .list();
        assertThat(inFile)
                .hasSize(40)
                .isNotEqualTo(people.stream().map(one -> one.id().value()).toList());

        close();
        var words = evaluations.results(coming.conference().id(), Instant.now()).orElseThrow();
        assertThat(words.tallies().get(5).words())
                .hasSize(40)
                .isNotEqualTo(IntStream.range(0, 40).mapToObj(n -> "Svar nummer " + n).toList());
        // What one person answered to several questions lies together no more.
        assertThat(
                        number(
                                "select count(distinct a.xmin::text) from evaluation_answer a join evaluation_question q on q.id = a.question where q.evaluation = :id"))
                .isEqualTo(1);
    }

    @Test
    void the_result_is_shown_when_it_has_closed_and_five_have_answered() {
        open(false);
        var organiser = Running.organiser();
        var people = people(5);
        people.subList(0, 4).forEach(one -> answer(one, answers(2, "=1+1")));
        close();
        assertThat(organiser.get(coming.at("/evaluation/results")).body())
                .contains("Færre end 5 har svaret")
                .doesNotContain("=1+1");
        assertThat(organiser.get(coming.at("/evaluation/results.xlsx")).statusCode())
                .isEqualTo(404);
        assertThat(organiser.get(coming.at("/evaluation")).body())
                .contains("4 har svaret", "Færre end 5 har svaret");

        open(false);
        answer(people.getLast(), answers(4, "Godt"));
        assertThat(organiser.get(coming.at("/evaluation/results")).body())
                .contains("Resultatet vises, når evalueringen er lukket")
                .doesNotContain("=1+1");
        close();
        assertThat(organiser.get(coming.at("/evaluation/results")).body())
                .contains("5 har svaret", "5 svar, i gennemsnit 3,4 af 5.", "80 %", "=1+1");
    }

    @Test
    void whoever_looks_for_the_result_waits_for_nobody_who_answers() throws Exception {
        open(false);
        people(5).forEach(one -> answer(one, answers(2, "Godt")));
        var transactions = Running.server().verbs(TransactionTemplate.class);
        var store = Running.server().verbs(EvaluationStore.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transactions.executeWithoutResult(_ -> {
                store.held(coming.conference().id());
                var looked =
                        threads.submit(
                                () -> evaluations.results(coming.conference().id(), Instant.now()));
                assertThat(looked).succeedsWithin(Duration.ofSeconds(5));
            });
        }
    }

    @Test
    void the_file_for_excel_holds_numbers_and_texts_that_stay_texts() throws Exception {
        open(true);
        people(5).forEach(one -> answer(one, answers(3, "=HYPERLINK(\"http://ond.example\")")));
        close();
        var organiser = Running.organiser();
        var bytes =
                organiser
                        .http()
                        .send(
                                organiser.request(coming.at("/evaluation/results.xlsx")).build(),
                                BodyHandlers.ofByteArray())
                        .body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("Valgt").getRow(4).getCell(2).getNumericCellValue())
                    .isEqualTo(5);
            var cell = book.getSheet("Med egne ord").getRow(1).getCell(1);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_page_takes_answers_only_while_it_is_open_and_only_of_those_who_may() {
        var browser = Running.browser();
        var organiser = Running.organiser();
        assertThat(browser.get(page).statusCode()).isEqualTo(404);
        var form =
                "opens=2031-05-08T15:00&closes=2031-05-09T15:00&place=1&kind=ONE&text=Godt%3F&english=Good%3F&required=0&options=Ja+%7C+Yes%0ANej";
        assertThat(organiser.post(coming.at("/evaluation"), form.replace("Nej", "")).body())
                .contains("skriv fra 2 til 20 svar", "value=\"Godt?\"");
        assertThat(organiser.post(coming.at("/evaluation"), form).statusCode()).isEqualTo(303);
        assertThat(browser.get(page).body()).contains("Der kan svares fra 8. maj 2031");
        var field = evaluation().questions().getFirst().field();
        assertThat(browser.post(page, field + "=0").statusCode()).isEqualTo(409);

        move(HOUR.negated(), HOUR);
        assertThat(browser.get(page).body()).contains("Brug linket i dit brev");
        assertThat(browser.post(page, field + "=0").statusCode()).isEqualTo(409);
        var ida = coming.comes("Ida Prøve", Coming.EARLY);
        var link = link(ida);
        assertThat(browser.post(link + "?to=evaluation", "").headers().firstValue("Location"))
                .contains(page);
        assertThat(browser.post(link + "?to=//ond.example", "").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/registration/mine");
        assertThat(browser.get(page.replace("/eval", "/en/eval")).body())
                .contains("Good?", "Yes", "You can answer until");
        assertThat(browser.post(page, field + "=7").statusCode()).isEqualTo(422);
        assertThat(browser.post(page, field + "=0").statusCode()).isEqualTo(303);
        assertThat(browser.get(page).body()).contains("Tak for dit svar");
        assertThat(browser.post(page, field + "=0").statusCode()).isEqualTo(409);
        assertThat(browser.get("/" + coming.conference().slug() + "/registration/mine").body())
                .doesNotContain("Svar på evalueringen");
        assertThat(
                        browser.get("/" + coming.conference().slug() + "/registration/mine/extract")
                                .body())
                .contains("Hvad du svarede, kan ikke findes frem.");
        // Nobody changes a question that is answered.
        organiser.post(coming.at("/evaluation"), form.replace("Godt", "Skidt"));
        assertThat(evaluation().questions().getFirst().question().text()).isEqualTo("Godt?");
    }

    @Test
    void from_the_letters_link_to_the_chart() {
        open(false);
        people(4).forEach(one -> answer(one, answers(3, "Længere pauser")));
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            var home = Running.server().address().toString();
            var ida = coming.comes("Ida Prøve", Coming.EARLY);
            phone.navigate(home + link(ida) + "?to=evaluation");
            phone.locator("main button").click();
            phone.waitForURL("**/evaluation");
            look(phone, faults, "form");
            phone.locator("main button").click();
            phone.waitForSelector(".error-summary");
            look(phone, faults, "form-wrong");
            var questions = evaluation().questions();
            phone.locator("#" + questions.get(0).field() + "-4").check();
            phone.locator("#" + questions.get(2).field() + "-4").check();
            phone.locator("#" + questions.get(5).field()).fill("Bordene\n\nIgen!");
            phone.locator("main button").click();
            phone.waitForURL("**/evaluation");
            assertThat(phone.locator("main").innerText()).contains("Tak for dit svar");
            look(phone, faults, "done");
            close();

            desk.navigate(Running.server().organiser().toString());
            desk.locator("main button").click();
            desk.waitForURL("**/organiser");
            desk.navigate(home + coming.at("/evaluation"));
            look(desk, faults, "desk");
            desk.getByText("Se resultatet").click();
            desk.waitForURL("**/results");
            assertThat(desk.locator(".tally").first().innerText())
                    .contains("5 svar, i gennemsnit 4,2 af 5.");
            assertThat(desk.locator(".tally-whole").first().getAttribute("aria-label"))
                    .contains("Tilfreds: 80 %", "Meget tilfreds: 20 %");
            assertThat(desk.locator(".tally-words").first().innerText()).contains("Bordene");
            look(desk, faults, "results");
            desk.setViewportSize(320, 900);
            look(desk, faults, "results");
        }
        // The browser itself says on the console that a form was refused.
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/evaluation-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private void open(boolean forAll) {
        var now = Instant.now();
        var plan = new Plan(now.minus(HOUR), now.plus(HOUR), forAll);
        assertThat(
                        evaluations.save(
                                coming.conference(),
                                plan,
                                Suggested.questions(),
                                "Prøve",
                                null,
                                now))
                .isTrue();
        heard(now.plus(HOUR));
    }

    private void close() {
        move(HOUR.multipliedBy(-2), HOUR.negated());
    }

    private void move(Duration opens, Duration closes) {
        var now = Instant.now();
        var there = evaluation();
        var plan = new Plan(now.plus(opens), now.plus(closes), there.plan().forAll());
        evaluations.save(coming.conference(), plan, there.asked(), "Prøve", null, now);
        heard(plan.closesAt());
    }

    /// The pages hear of it by the database, a moment later.
    private void heard(Instant closes) {
        var until = Instant.now().plusSeconds(5);
        while (Instant.now().isBefore(until)
                && evaluations
                        .at(coming.conference().slug().value(), Instant.now())
                        .evaluation()
                        .filter(one ->
                                Duration.between(one.plan().closesAt(), closes).abs().toSeconds()
                                        == 0)
                        .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private Evaluation evaluation() {
        return evaluations.of(coming.conference().id()).orElseThrow();
    }

    private List<Registration> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> coming.comes("Prøve Nummer " + n, Coming.EARLY))
                .toList();
    }

    private void answer(Registration one, List<Answer> answers) {
        assertThat(evaluations.answer(coming.conference(), one.id(), answers, Instant.now()))
                .isEqualTo(Outcome.TAKEN);
    }

    /// A step of the first and third question, and words to the sixth.
    private List<Answer> answers(int step, String words) {
        var asked = evaluation().questions();
        return List.of(
                new Answer(asked.get(0).id(), List.of(step), ""),
                new Answer(asked.get(2).id(), List.of(step), ""),
                new Answer(asked.get(5).id(), List.of(), words));
    }

    private String link(Registration registration) {
        var secret = Secret.random();
        Running.server()
                .verbs(JdbcClient.class)
                .sql(
                        "insert into registration_link (digest, registration, made_at) values (:digest, :registration, now())")
                .param("digest", secret.digest())
                .param("registration", registration.id().value())
                .update();
        return "/" + coming.conference().slug() + "/registration/mine/" + secret.text();
    }

    private int number(String sql) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql(sql)
                .param("id", evaluation().id())
                .query(Integer.class)
                .single();
    }
}
