package dk.tingsted.workshops.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Commands;
import dk.tingsted.command.Console;
import dk.tingsted.day.Hours;
import dk.tingsted.letters.Wording;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Mailings;
import dk.tingsted.registration.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workshops on the running program, by the forms of the secretariat and of those who come.
class RoundsTest {

    @TempDir Path folder;

    private final Running.Browser organiser = Running.organiser();

    @Test
    void wishes_become_rooms_when_the_window_closes_and_anybody_can_divide_again()
            throws Exception {
        var day = Gathered.today(4);
        var act = day.organiser() + "/" + day.block().id();
        assertThat(organiser.get(day.organiser()).body())
                .contains("Ikke sat op endnu", "value=\"25\"");
        assertThat(organiser.post(act, day.setup("wishes", 1, "")).statusCode()).isEqualTo(303);
        organiser.post(act, "act=open:3");
        var people = IntStream.range(0, 4).mapToObj(day::entered).toList();
        for (int n = 0; n < 3; n++) {
            assertThat(wish(day, people.get(n), n, 0, 1 + n % 2).statusCode()).isEqualTo(303);
        }
        var page = people.getFirst().get(day.mine()).body();
        assertThat(page).contains("value=\"1\" selected").doesNotContain("Ledige pladser");
        var seal = between(page, "<dd>", "</dd>");
        assertThat(organiser.get(day.organiser()).body()).contains("3 af 4 har ønsket.");

        assertThat(organiser.post(act, "act=close").statusCode()).isEqualTo(303);

        var placed = Gathered.rounds().placed(day.conference().id(), day.block().id());
        assertThat(placed.values().stream().map(Placed::workshop))
                .containsExactlyInAnyOrder(day.workshop(0), day.workshop(1), day.workshop(2));
        assertThat(people.getFirst().get(day.mine()).body())
                .contains("Du har plads i", "Gå ind", "Sal ");
        assertThat(people.getLast().get(day.mine()).body())
                .contains("Du har ingen plads endnu", "Fuldt");
        assertThat(organiser.get(act + "/list.csv").body())
                .contains("Slusen om natten;Sal ", "Anna Prøvesen 1", "Uden plads");
        assertThat(organiser.get(act + "/list").body()).contains("Uden plads", "Anna Prøvesen 4");
        var input = organiser.get(act + "/input.json").body();
        var seed = between(input, "\"seed\": \"", "\"");
        assertThat(HexFormat.of().formatHex(new Secret(seed).digest())).isEqualTo(seal);
        assertThat(people.getFirst().get(day.mine()).body()).contains(seed, Draw.digest(input));
        var again = assigned(input);
        placed.forEach((who, place) ->
                assertThat(again)
                        .contains("\"" + who.value() + "\":[\"" + place.workshop() + "\"]"));
        assertThat(people.getFirst().get(day.mine().replace("/workshops", "/extract")).body())
                .contains(
                        "Ønsker til workshop", "Plads i workshop", "Diget i dag; Vandet i morgen");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /// As `bin/tingsted assign` answers, without white space.
    private String assigned(String input) throws IOException {
        var file = Files.writeString(folder.resolve("wishes.json"), input);
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Commands.run(List.of("assign", file.toString()), new Console(stream, stream));
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    @Test
    void nobody_who_was_told_a_room_is_moved_and_the_late_take_what_is_free() {
        var day = Gathered.today(3);
        day.save(Way.WISHES, 2, 50);
        var early = day.entered(0);
        var late = day.entered(1);
        wish(day, early, 0, 0);
        close(day);
        assertThat(take(day, early, 0, 1).statusCode()).isEqualTo(409);
        assertThat(early.post(day.mine(), day.form(0, "act=leave")).statusCode()).isEqualTo(409);
        assertThat(take(day, late, 1, 0).statusCode()).isEqualTo(303);

        var refused = take(day, day.entered(2), 2, 0);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Den sidste plads er netop taget")
                .contains("<span data-free=\"" + day.workshop(0) + "\">0</span>")
                .contains("<span data-free=\"" + day.workshop(1) + "\">2</span>");
        assertThat(day.load(0)).isEqualTo(2);
    }

    @Test
    void a_letter_to_many_tells_each_her_own_workshop_and_room() {
        var day = Gathered.today(2);
        day.save(Way.FIRST_COME, 1, 0);
        take(day, day.entered(0), 0, 1);
        var message =
                new Mailings.Message(
                        new Wording("Hej", "Kære [navn]\n\nDin workshop: [workshop]\n\nVi ses."),
                        Language.DANISH);

        var letters =
                day.people().stream()
                        .map(one ->
                                Running.server()
                                        .verbs(Mailings.class)
                                        .shown(day.conference(), one, message, Gathered.now())
                                        .orElseThrow()
                                        .toString())
                        .toList();

        assertThat(letters.getFirst()).contains("Din workshop: Vandet i morgen");
        assertThat(letters.getLast()).contains("Vi ses.").doesNotContain("Din workshop");
    }

    @Test
    void who_is_erased_leaves_no_wishes_in_what_was_divided_and_that_she_was_there_is_told()
            throws IOException {
        var day = Gathered.today(3);
        day.save(Way.WISHES, 1, 0);
        for (int n = 0; n < 3; n++) {
            wish(day, day.entered(n), n, 0, 1);
        }
        close(day);
        var act = day.organiser() + "/" + day.block().id();
        var erased = day.people().getLast();
        var wished = "{\"id\": \"" + erased.id().value() + "\"";
        assertThat(organiser.get(act + "/input.json").body()).contains(wished);
        assertThat(organiser.get(day.organiser()).body()).doesNotContain("er slettet");

        Gathered.registrations().erase(erased.id(), new By.Organiser("Prøve"), Gathered.now());

        var left = organiser.get(act + "/input.json").body();
        assertThat(left).doesNotContain(wished).contains("{\"id\": \"erased-1\", \"wishes\": []}");
        assertThat(organiser.get(day.organiser()).body()).contains("Én deltager er slettet");
        assertThat(assigned(left)).contains("\"" + day.people().getFirst().id().value() + "\":[");
    }

    @Test
    void who_no_longer_comes_frees_her_place() {
        var day = Gathered.today(2);
        day.save(Way.FIRST_COME, 1, 0);
        take(day, day.entered(0), 0, 0);
        assertThat(take(day, day.entered(1), 1, 0).statusCode()).isEqualTo(409);

        Gathered.registrations()
                .withdraw(
                        day.people().getFirst().id(),
                        new By.Organiser("Prøve"),
                        "",
                        Gathered.now());

        assertThat(take(day, day.entered(1), 1, 0).statusCode()).isEqualTo(303);
        assertThat(take(day, day.entered(0), 0, 1).statusCode()).isEqualTo(409);
    }

    @Test
    void what_cannot_be_wished_or_chosen_is_said_in_words_and_what_was_typed_stays() {
        var day = Gathered.today(2);
        day.save(Way.WISHES, 2, 0);
        var anna = day.entered(0);
        var twice =
                anna.post(
                        day.mine(),
                        day.form(
                                0,
                                "act=wish&rank-%s=2&rank-%s=2"
                                        .formatted(day.workshop(0), day.workshop(1))));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body())
                .contains("To workshops er sat som nummer 2", "Intet er ændret")
                .contains("<option value=\"2\" selected>");
        for (var rank : List.of("0", "4", "x", "<b>", "99999999999")) {
            var answer =
                    anna.post(
                            day.mine(),
                            day.form(0, "act=wish&rank-" + day.workshop(0) + "=" + rank));
            assertThat(answer.statusCode()).as(rank).isEqualTo(422);
        }
        assertThat(take(day, anna, 0, 0).statusCode()).isEqualTo(409);
        assertThat(anna.post(day.mine(), day.form(0, "act=fly")).statusCode()).isEqualTo(404);
        assertThat(anna.post(day.mine(), day.form(0, "act=take&workshop=Q!")).statusCode())
                .isEqualTo(404);
        assertThat(anna.post(day.mine(), day.form(0, "act=take&workshop=q")).statusCode())
                .isEqualTo(404);
        assertThat(anna.post(day.mine(), day.form(1, "act=wish")).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("?did=other");
        var stranger = Running.browser();
        assertThat(stranger.get(day.mine()).body()).doesNotContain("Diget i dag");
        assertThat(stranger.post(day.mine(), day.form(0, "act=wish")).statusCode()).isEqualTo(303);
        close(day);
        assertThat(wish(day, anna, 0, 0).statusCode()).isEqualTo(409);
        assertThat(Gathered.rounds().own(day.people().getFirst().id()))
                .isEqualTo(new Own(Map.of(), Map.of()));
    }

    @Test
    void a_door_opens_in_time_for_those_who_have_a_place_and_earlier_for_who_leads() {
        var day = Gathered.today(2);
        day.save(Way.FIRST_COME, 2, 0);
        var anna = day.entered(0);
        var door = day.mine() + "/" + day.workshop(0) + "/door";
        assertThat(anna.get(door).statusCode()).isEqualTo(409);
        take(day, anna, 0, 0);
        assertThat(anna.get(door).headers().firstValue("Location"))
                .contains("https://moede.example.dk/" + day.workshop(0));
        assertThat(anna.get(day.mine() + "/" + day.workshop(1) + "/door").statusCode())
                .isEqualTo(409);
        assertThat(Running.browser().get(door).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/registration/mine");

        var far = Gathered.on(LocalDate.of(2031, 5, 8), 1);
        far.save(Way.FIRST_COME, 2, 0);
        var early = far.entered(0);
        take(far, early, 0, 0);
        assertThat(early.get(far.mine()).body()).contains("Du kan gå ind fra kl. ");
        assertThat(early.get(far.mine() + "/" + far.workshop(0) + "/door").statusCode())
                .isEqualTo(409);
        var start = far.block().start().toInstant();
        var terms = Terms.USUAL;
        assertThat(Entry.of(far.block(), terms, false).isOpen(start.minusSeconds(601))).isFalse();
        assertThat(Entry.of(far.block(), terms, false).isOpen(start.minusSeconds(600))).isTrue();
        assertThat(Entry.of(far.block(), terms, true).isOpen(start.minusSeconds(1800))).isTrue();
    }

    @Test
    void the_hours_and_the_doors_move_with_the_day() {
        var day = Gathered.today(1);
        day.save(Way.FIRST_COME, 2, 0);
        var anna = day.entered(0);
        take(day, anna, 0, 0);
        var before = anna.get(day.mine()).body();
        assertThat(before).contains("00.01–23.40");

        var steer = "/organiser/" + day.slug() + "/day";
        assertThat(organiser.post(steer, "act=overrun:5&after=0").statusCode()).isEqualTo(303);

        var after = anna.get(day.mine()).body();
        assertThat(after).contains("00.01–23.45");
        var start = day.block().start().toInstant();
        var late = day.block().at(new Hours(start.plusSeconds(900), null));
        assertThat(Duration.between(late.start(), late.end()))
                .isEqualTo(Duration.between(day.block().start(), day.block().end()));
        assertThat(Entry.of(late, Terms.USUAL, false).isOpen(start)).isFalse();
        assertThat(Entry.of(late, Terms.USUAL, false).isOpen(start.plusSeconds(300))).isTrue();
        var span = new Span(day.block().start(), day.block().end());
        var moved =
                MovedSpan.of(
                        span,
                        List.of(new Hours(start, day.block().end().plusHours(1).toInstant())));
        assertThat(moved).isEqualTo(new Span(span.start(), span.end().plusHours(1)));
    }

    @Test
    void who_leads_a_workshop_takes_nobodys_place() {
        var day = Gathered.today(3);
        day.save(Way.FIRST_COME, 1, 0);
        var hosts = day.organiser() + "/" + day.block().id() + "/hosts";
        var add = "act=add&workshop=" + day.workshop(0) + "&who=";

        assertThat(organiser.post(hosts, add + "ukendt@example.dk").statusCode()).isEqualTo(422);
        assertThat(organiser.post(hosts, add + "Deltager1@example.dk").statusCode()).isEqualTo(303);

        assertThat(day.entered(0).get(day.mine()).body()).contains("Du leder denne workshop");
        assertThat(take(day, day.entered(1), 1, 0).statusCode()).isEqualTo(303);
        assertThat(take(day, day.entered(0), 0, 1).statusCode()).isEqualTo(409);
        var remove = "act=remove&workshop=" + day.workshop(0) + "&who=deltager";
        organiser.post(hosts, remove + "1@example.dk");
        organiser.post(hosts, remove + "2@example.dk");
        assertThat(Gathered.rounds().placed(day.conference().id(), day.block().id()))
                .containsOnlyKeys(day.people().get(1).id());
    }

    @Test
    void a_round_is_set_up_in_words_and_its_rule_is_not_changed_under_those_who_choose() {
        var day = Gathered.today(1);
        var act = day.organiser() + "/" + day.block().id();
        var p = day.block().id() + "-";
        assertThat(organiser.post(act, "act=open:3").statusCode()).isEqualTo(409);
        for (var wrong :
                List.of(
                        p + "minutes=-1",
                        p + "held-back=51",
                        p + "opens-date=2031-05-08&" + p + "opens-time=10.00",
                        p + "opens-date=2031-99-08&" + p + "opens-time=10.00",
                        p + day.workshop(0) + "-places=mange",
                        p + day.workshop(0) + "-address=http://moede.example.dk",
                        p + day.workshop(0) + "-room=" + "x".repeat(201))) {
            var form = wrong + "&" + day.setup("wishes", 5, "");
            var answer = organiser.post(act, form);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Intet er ændret", "Sal " + day.workshop(1));
        }
        assertThat(organiser.post(act, day.setup("hvordan", 5, "")).statusCode()).isEqualTo(422);
        organiser.post(act, day.setup("wishes", 5, ""));
        assertThat(organiser.post(act, "act=open:5").statusCode()).isEqualTo(303);

        assertThat(organiser.post(act, "act=open:5").statusCode()).isEqualTo(409);
        var page = organiser.get(day.organiser()).body();
        var window = new StringBuilder();
        for (var field : List.of("opens-date", "opens-time", "closes-date", "closes-time")) {
            var shown = between(page, "name=\"" + p + field + "\" value=\"", "\"");
            window.append("&" + p + field + "=" + shown);
        }
        assertThat(organiser.post(act, day.setup("wishes", 9, window.toString())).statusCode())
                .isEqualTo(303);
        assertThat(organiser.post(act, day.setup("first_come", 5, "")).statusCode()).isEqualTo(409);
        assertThat(organiser.post(act, "act=tell").statusCode()).isEqualTo(409);
        assertThat(organiser.post(act, "act=fly").statusCode()).isEqualTo(404);
    }

    private void close(Gathered day) {
        var act = day.organiser() + "/" + day.block().id();
        assertThat(organiser.post(act, "act=close").statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> wish(
            Gathered day, Running.Browser browser, int person, int... ranked) {
        var form = new StringBuilder("act=wish");
        for (int n = 0; n < ranked.length; n++) {
            form.append("&rank-" + day.workshop(ranked[n]) + "=" + (n + 1));
        }
        return browser.post(day.mine(), day.form(person, form.toString()));
    }

    private static HttpResponse<String> take(
            Gathered day, Running.Browser browser, int person, int workshop) {
        return browser.post(
                day.mine(), day.form(person, "act=take&workshop=" + day.workshop(workshop)));
    }
}
