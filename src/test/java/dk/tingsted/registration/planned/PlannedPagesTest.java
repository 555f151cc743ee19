package dk.tingsted.registration.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.letters.Occasion;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The secretariat sees what will go, when and to how many, before it goes.
class PlannedPagesTest {

    private static final String USUAL =
            "links=yes&days=7&day-before=yes&thanks=yes&hour=8&meeting=&minutes=30";

    private final Running.Browser organiser = Running.organiser();
    private final PlannedLetters letters = Running.server().verbs(PlannedLetters.class);
    private final Coming coming = Coming.on("Onsdag den 21. april 2032", null);

    @Test
    void the_page_says_what_goes_when_and_to_how_many() {
        coming.comes("Ida Prøve", Coming.EARLY);
        coming.comes("Eva Eksempel", Coming.EARLY);
        assertThat(page())
                .contains(
                        "Ugen før",
                        "Går onsdag den 14. april 2032 kl. 8.00.",
                        "Dagen før",
                        "Går tirsdag den 20. april 2032 kl. 8.00.",
                        "Tak for deltagelsen",
                        "Går torsdag den 22. april 2032 kl. 8.00.",
                        "Som det står nu, går det til 2 deltagere.",
                        "Skriv opsamlingen",
                        coming.at("/texts/day-before/da"),
                        coming.at("/outbox"));
        assertThat(organiser.get(coming.at("/outbox")).body()).contains(coming.at("/planned"));
        assertThat(organiser.get(coming.at("")).body()).contains(coming.at("/planned"));
    }

    @Test
    void what_is_saved_is_what_goes() {
        keep("days=14&day-before=yes&hour=17.00&minutes=30&links=yes");
        assertThat(page())
                .contains(
                        "Går onsdag den 7. april 2032 kl. 17.00.",
                        "Går tirsdag den 20. april 2032 kl. 17.00.",
                        "Slået fra")
                .doesNotContain("22. april 2032");
    }

    @Test
    void what_cannot_be_used_is_kept_and_pointed_at() {
        var wrong =
                organiser.post(
                        coming.at("/planned"),
                        "links=yes&days=61&hour=25&meeting=http%3A%2F%2Fm%C3%B8de&minutes=x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Intet blev gemt endnu",
                        "Skriv et helt tal fra 1 til 60.",
                        "Skriv et helt tal fra 0 til 23.",
                        "Skriv et helt tal fra 0 til 1440.",
                        "begynde med https://",
                        "value=\"61\"",
                        "value=\"25\"",
                        "value=\"http://møde\"");
        assertThat(page()).contains("kl. 8.00");
        assertThat(Running.server().verbs(Meetings.class).of(coming.conference().id())).isEmpty();
    }

    @Test
    void only_addresses_that_a_browser_can_go_to_safely_are_kept() {
        for (var address :
                new String[] {
                    "javascript:alert(1)",
                    "http://moede.example.dk/",
                    "https://",
                    "https://localhost/",
                    "https://ida:kode@moede.example.dk/",
                    "https://moede.example.dk/ med mellemrum",
                    "https://moede.example.dk/\nX: y",
                    "https://moede.example.dk/" + "a".repeat(2_000)
                }) {
            assertThat(Meeting.isAddress(address)).as(address).isFalse();
        }
        assertThat(Meeting.isAddress("https://moede.example.dk/j/17?pwd=abc#x")).isTrue();
    }

    @Test
    void a_letter_is_held_and_let_go() {
        assertThat(act("links", "hold")).isEqualTo(303);
        assertThat(page()).contains("Holdt tilbage", "Det skulle gå onsdag den 14. april 2032");
        act("links", "let-go");
        assertThat(page()).doesNotContain("Holdt tilbage");
        assertThat(act("receipt", "hold")).isEqualTo(404);
        assertThat(act("links", "fly")).isEqualTo(404);
    }

    @Test
    void the_follow_up_is_sent_by_a_button_once_it_is_written() {
        assertThat(act("follow-up", "send")).isEqualTo(404);
        var now = Running.server().clock().instant();
        Running.server()
                .verbs(FollowUps.class)
                .addFollowUp(coming.conference(), "Opsamling", "Godt.", "Prøve", now);
        coming.comes("Ida Prøve", now.minus(Duration.ofHours(1)));
        assertThat(page()).contains("Send opsamlingen nu", "går det til 1 deltager.");
        act("follow-up", "send");
        letters.look(Running.server().clock().instant());
        assertThat(coming.got(Occasion.FOLLOW_UP)).hasSize(1);
        assertThat(page()).contains("Sendt til 1 deltager, senest");
    }

    @Test
    void what_has_gone_is_told() {
        coming.comes("Ida Prøve", Coming.EARLY);
        letters.look(Instant.parse("2032-04-14T06:00:00Z"));
        assertThat(page())
                .contains(
                        "Sendt til 1 deltager, senest onsdag den 14. april 2032 kl. 8.00.",
                        coming.at("/outbox?occasion=LINKS"));
    }

    @Test
    void the_meeting_is_told_on_no_page_that_others_see() {
        keep(USUAL.replace("meeting=", "meeting=https%3A%2F%2Fmoede.example.dk%2Frum"));
        assertThat(page()).contains("value=\"https://moede.example.dk/rum\"");
        var slug = coming.conference().slug();
        for (var path :
                new String[] {"", "/en", "/registration", "/programme.ics", "/programme.json"}) {
            assertThat(Running.browser().get("/" + slug + path).body())
                    .as(path)
                    .doesNotContain("moede.example");
        }
        keep(USUAL);
        assertThat(page()).doesNotContain("moede.example");
    }

    @Test
    void a_text_can_be_shown_for_somebody_who_comes() {
        var ida = coming.comes("Ida Prøve", Coming.EARLY);
        var text = coming.at("/texts/links/da");
        assertThat(organiser.get(text).body()).contains(">Ida Prøve</option>");
        var shown =
                organiser.post(
                        text,
                        "act=show&subject=Om+%5Bkonference%5D&text=K%C3%A6re+%5Bnavn%5D%0A%0A%5Blinks%5D&person="
                                + ida.id().value());
        assertThat(shown.body())
                .contains("Kære Ida Prøve", "/programme.pdf", "Om Temadag om lokale haver");
    }

    private String page() {
        return organiser.get(coming.at("/planned")).body();
    }

    private void keep(String form) {
        assertThat(organiser.post(coming.at("/planned"), form).statusCode()).isEqualTo(303);
    }

    private int act(String occasion, String act) {
        return organiser.post(coming.at("/planned/" + occasion), "act=" + act).statusCode();
    }
}
