package dk.tingsted.workshops.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Commands;
import dk.tingsted.command.Console;
import dk.tingsted.registration.By;
import dk.tingsted.registration.RegistrationId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who goes with whom, who keeps apart and who needs a way in without steps, from the wish to the
/// room that is told.
class CareTest {

    @TempDir Path folder;

    private final Running.Browser organiser = Running.organiser();

    @Test
    void two_go_together_when_both_have_asked_by_name_or_address_and_not_before() {
        var anna = asked(1, "Anna Prøvesen", "  bo  PRØVESEN ");
        var bo = asked(2, "Bo Prøvesen", "n1@example.dk");
        var cleo = asked(3, "Cleo Prøvesen", "Anna Prøvesen");
        var care = Care.of(List.of(), List.of(), List.of(anna, bo, cleo));
        assertThat(care.together()).containsExactly(bond(1, 2)).isEqualTo(care.mutual());
        assertThat(Care.of(List.of(), List.of(), List.of(anna, cleo)).isEmpty()).isTrue();
    }

    @Test
    void whom_the_secretariat_keeps_apart_no_wish_brings_together_also_not_through_others() {
        var anna = asked(1, "Anna", "Bo");
        var bo = asked(2, "Bo", "Anna");
        assertThat(Care.of(List.of(), List.of(bond(1, 2)), List.of(anna, bo)).together()).isEmpty();
        var through = Care.of(List.of(bond(2, 3)), List.of(bond(1, 3)), List.of(anna, bo));
        assertThat(through.together()).containsExactly(bond(2, 3));
    }

    @Test
    void who_is_not_divided_is_not_waited_for_and_those_around_her_stay_together() {
        var care =
                Care.of(
                        List.of(bond(1, 2), bond(2, 3)),
                        List.of(bond(1, 4), bond(2, 5)),
                        List.of(asked(1, "Anna", "")));
        var heeded = Heeded.of(care, Set.of(id(1), id(3), id(4)));
        assertThat(heeded.with()).containsExactlyEntriesOf(Map.of(id(3), id(1)));
        assertThat(heeded.apart()).containsExactlyEntriesOf(Map.of(id(1), List.of(id(4))));
    }

    private static Asked asked(long who, String name, @Nullable String company) {
        return new Asked(id(who), name, "n" + who + "@example.dk", company, false);
    }

    private static RegistrationId id(long value) {
        return new RegistrationId(value);
    }

    private static Bond bond(long one, long other) {
        return new Bond(id(one), id(other));
    }

    /// Three wish the first workshop, which has two places and steps on the way in.
    @Test
    void what_was_asked_and_said_decides_the_rooms_that_are_told_and_anybody_can_divide_again()
            throws Exception {
        var day = Gathered.today(6);
        var p = "&" + day.block().id() + "-";
        var act = day.organiser() + "/" + day.block().id();
        organiser.post(act, day.setup("wishes", 3, p + day.workshop(0) + "-steps=yes"));
        organiser.post(act, "act=open:3");
        for (int n = 0; n < 4; n++) {
            wish(day, n, 0, 1);
        }
        // The first two ask for each other, the second wishes nothing else; the third needs a way
        // in.
        ask(day, 0, "company=" + encoded("anna prøvesen 5"));
        var asked = day.entered(4).get(day.mine()).body();
        assertThat(asked).contains("Vil du følges med nogen?").doesNotContain("I følges ad:");
        assertThat(ask(day, 4, "company=deltager1@example.dk").statusCode()).isEqualTo(303);
        assertThat(day.entered(4).get(day.mine()).body())
                .contains("I følges ad: du og Anna Prøvesen 1.");
        ask(day, 2, "step-free=yes");
        // The secretariat keeps the first and the fourth apart.
        assertThat(care(day, "apart", "Anna Prøvesen 1", "deltager4@example.dk").statusCode())
                .isEqualTo(303);
        // What the secretariat puts together goes before what two asked for themselves.
        care(day, "together", "Anna Prøvesen 5", "Anna Prøvesen 4");
        assertThat(organiser.get(day.organiser()).body()).doesNotContain("(det har de selv");
        organiser.post(
                day.organiser() + "/care",
                "act=remove&one=" + key(day, 3) + "&other=" + key(day, 4));
        assertThat(organiser.get(day.organiser()).body())
                .contains("Anna Prøvesen 1 og Anna Prøvesen 4 holdes adskilt")
                .contains("(det har de selv bedt om)", "Én har bedt om");

        assertThat(organiser.post(act, "act=close").statusCode()).isEqualTo(303);

        var placed = Gathered.rounds().placed(day.conference().id(), day.block().id());
        assertThat(room(day, 4)).isEqualTo(room(day, 0)).isNotEqualTo(room(day, 3));
        assertThat(room(day, 2)).isEqualTo(day.workshop(1));
        assertThat(placed).hasSize(5);
        assertThat(organiser.get(day.organiser()).body()).contains("Fordelt og vist for alle");
        var input = organiser.get(act + "/input.json").body();
        assertThat(input)
                .contains("\"needsAccessible\": true", "\"with\": \"" + key(day, 0) + "\"")
                .contains("\"apart\": [\"" + key(day, 3) + "\"]");
        var again = assigned(input);
        placed.forEach((who, place) ->
                assertThat(again)
                        .contains("\"" + who.value() + "\":[\"" + place.workshop() + "\"]"));
        assertThat(ask(day, 1, "company=x").statusCode()).isEqualTo(409);
        assertThat(day.entered(2).get(day.mine().replace("/workshops", "/extract")).body())
                .contains("Skal bruge en workshop uden trin");
        erased(day, act, input);
    }

    /// Of who is erased nothing is left, also not where others went with her or kept away.
    private void erased(Gathered day, String act, String input) throws IOException {
        assertThat(input).contains("\"" + key(day, 0) + "\"");
        Gathered.registrations()
                .erase(day.people().getFirst().id(), new By.Organiser("Prøve"), Gathered.now());
        var left = organiser.get(act + "/input.json").body();
        assertThat(left)
                .doesNotContain("\"" + key(day, 0) + "\"")
                .contains("{\"id\": \"erased-1\", \"wishes\": []}", "\"with\": \"erased-1\"");
        assertThat(assigned(left)).contains("\"" + key(day, 2) + "\":[");
        assertThat(organiser.get(day.organiser()).body())
                .doesNotContain("holdes adskilt</span>", "Anna Prøvesen 1 og");
    }

    @Test
    void what_cannot_be_is_said_in_words_and_what_was_typed_stays() {
        var day = Gathered.today(4);
        organiser.post(day.organiser() + "/" + day.block().id(), day.setup("wishes", 3, ""));
        var unknown = care(day, "together", "Anna Prøvesen 1", "Ukendt <b>");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("value=\"Anna Prøvesen 1\"", "hedder »Ukendt &lt;b&gt;«");
        assertThat(care(day, "together", "Anna Prøvesen 1", "deltager1@example.dk").statusCode())
                .isEqualTo(422);
        assertThat(care(day, "together", "", "").statusCode()).isEqualTo(422);
        care(day, "together", "Anna Prøvesen 1", "Anna Prøvesen 2");
        care(day, "together", "Anna Prøvesen 2", "Anna Prøvesen 3");
        var both = care(day, "apart", "Anna Prøvesen 1", "Anna Prøvesen 3");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("De to følges ad, enten direkte eller gennem andre.");
        care(day, "apart", "Anna Prøvesen 1", "Anna Prøvesen 4");
        assertThat(care(day, "together", "Anna Prøvesen 3", "Anna Prøvesen 4").statusCode())
                .isEqualTo(422);
        assertThat(care(day, "fly", "", "").statusCode()).isEqualTo(404);
        var long255 = ask(day, 0, "company=" + "x".repeat(255));
        assertThat(long255.statusCode()).isEqualTo(422);
        assertThat(long255.body()).contains("højst 254 tegn", "x".repeat(255));
        assertThat(
                        Running.browser()
                                .post(day.mine() + "/together", day.form(0, "company=x"))
                                .headers()
                                .firstValue("Location"))
                .get()
                .asString()
                .endsWith("/registration/mine?did=other");
    }

    private static HttpResponse<String> ask(Gathered day, int person, String rest) {
        return day.entered(person).post(day.mine() + "/together", day.form(person, rest));
    }

    private HttpResponse<String> care(Gathered day, String act, String one, String other) {
        return organiser.post(
                day.organiser() + "/care",
                "act=" + act + "&one=" + encoded(one) + "&other=" + encoded(other));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long key(Gathered day, int person) {
        return day.people().get(person).id().value();
    }

    private static Object room(Gathered day, int person) {
        return Objects.requireNonNull(
                        Gathered.rounds()
                                .placed(day.conference().id(), day.block().id())
                                .get(day.people().get(person).id()))
                .workshop();
    }

    private static void wish(Gathered day, int person, int first, int second) {
        day.entered(person)
                .post(
                        day.mine(),
                        day.form(
                                person,
                                "act=wish&rank-%s=1&rank-%s=2"
                                        .formatted(day.workshop(first), day.workshop(second))));
    }

    private String assigned(String input) throws IOException {
        var file = Files.writeString(folder.resolve("wishes.json"), input);
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Commands.run(List.of("assign", file.toString()), new Console(stream, stream));
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
    }
}
