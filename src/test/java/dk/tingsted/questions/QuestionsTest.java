package dk.tingsted.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Hostile;
import dk.tingsted.Markup;
import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import java.net.URLEncoder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Questions from the hall, on the running program.
class QuestionsTest {

    private final Halls hall = Halls.published();
    private final Running.Browser organiser = Running.organiser();
    private final String page = "/" + hall.slug() + "/questions";
    private final String desk = hall.organiser("questions");

    @Test
    void each_phone_supports_once_and_the_most_wanted_is_first() {
        organiser.post(desk, "act=open");
        var one = phone();
        var other = phone();
        one.post(page, ask(UUID.randomUUID(), "Hvor lavt er diget?", ""));
        one.post(page, ask(UUID.randomUUID(), "Hvem betaler?", "Ida Prøve"));
        var second = queue().questions().getLast().id();

        for (var n = 0; n < 3; n++) {
            assertThat(other.post(page, "act=support:" + second).statusCode()).isEqualTo(303);
        }

        assertThat(queue().in(Asked.State.WAITING))
                .first()
                .satisfies(first -> {
                    assertThat(first.words()).isEqualTo("Hvem betaler?");
                    assertThat(first.by()).isEqualTo("Ida Prøve");
                    assertThat(first.support()).isEqualTo(1);
                });
        assertThat(other.get(page).body()).contains("også dig");
        assertThat(one.get(page).body()).doesNotContain("ask-mine");
    }

    @Test
    void the_moderator_answers_keeps_and_hides() {
        organiser.post(desk, "act=open");
        var phone = phone();
        phone.post(page, ask(UUID.randomUUID(), "Ufint spørgsmål", ""));
        var id = queue().questions().getFirst().id();

        organiser.post(desk, "act=hidden:" + id);
        assertThat(phone.get(page).body()).doesNotContain("Ufint");
        assertThat(organiser.get(desk).body()).contains("Ufint", "Vis igen");
        organiser.post(desk, "act=answered:" + id);
        assertThat(phone.get("/" + hall.slug() + "/en/questions").body())
                .contains("Answered", "Ufint");
    }

    @Test
    void what_is_on_now_leads_to_the_questions_while_they_may_be_asked() {
        var now = "/" + hall.slug() + "/now";
        var leads = "href=\"" + page + "\"";
        assertThat(phone().get(now).body()).doesNotContain(leads);
        organiser.post(desk, "act=open");
        assertThat(phone().get(now).body()).contains(leads, "Stil et spørgsmål");
        assertThat(phone().get("/" + hall.slug() + "/screen").body()).doesNotContain(leads);
        organiser.post(desk, "act=close");
        assertThat(phone().get(now).body()).doesNotContain(leads);
    }

    @Test
    void what_cannot_be_asked_is_said_and_kept_and_what_is_sent_twice_is_asked_once() {
        var phone = phone();
        var closed = phone.post(page, ask(UUID.randomUUID(), "For tidligt", ""));
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("For tidligt</textarea>");
        organiser.post(desk, "act=open");
        assertThat(phone.post(page, ask(UUID.randomUUID(), "\n ", "")).statusCode()).isEqualTo(422);
        assertThat(phone.post(page, ask(UUID.randomUUID(), "x".repeat(5000), "")).statusCode())
                .isEqualTo(422);
        var key = UUID.randomUUID();
        for (var n = 0; n < 2; n++) {
            assertThat(phone.post(page, ask(key, "Hvornår?", "")).statusCode()).isEqualTo(303);
        }
        assertThat(queue().questions()).hasSize(1);
    }

    @Test
    void odd_strings_are_text() {
        organiser.post(desk, "act=open");
        var phone = phone();
        for (var hostile : Hostile.worst()) {
            var sent = phone.post(page, ask(UUID.randomUUID(), hostile.value(), hostile.value()));
            assertThat(sent.statusCode()).as(hostile.id()).isIn(303, 422);
        }
        assertThat(queue().questions()).isNotEmpty();
        assertThat(Markup.ofOthers(phone.get(page).body())).isEmpty();
        assertThat(Markup.ofOthers(organiser.get(desk).body())).isEmpty();
    }

    private Queue queue() {
        return Running.server().verbs(Questions.class).queue(hall.slug());
    }

    private Running.Browser phone() {
        var phone = Running.browser();
        phone.get(page);
        return phone;
    }

    private static String ask(UUID key, String text, String name) {
        return "act=ask&key=%s&text=%s&name=%s"
                .formatted(key, URLEncoder.encode(text, UTF_8), URLEncoder.encode(name, UTF_8));
    }
}
