package dk.tingsted.agreement.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Hostile;
import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreement.Terms;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Area;
import dk.tingsted.agreement.Debated;
import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Outbox;
import dk.tingsted.people.Identities;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Conference conference = Debated.conference();
    private final Instant now = Identities.now();
    private final LocalDate today = now.atZone(ZONE).toLocalDate();
    private final Hearings hearings = Running.server().verbs(Hearings.class);
    private final Agreements agreements = Running.server().verbs(Agreements.class);
    private final Running.Browser desk = Running.organiser();
    private final Agreement agreement = Debated.agreement(conference, today.plusDays(30));
    private final Area area =
            Debated.area(agreement, "Unge på vej", "Vi begynder, når den unge er 16.");

    @Test
    void the_municipalities_of_a_region_and_the_region_are_chosen_once() {
        desk.post(here(), "act=region&region=Region+Midtjylland");
        desk.post(here(), "act=region&region=Region+Midtjylland");
        var names = hearings.parties(agreement.id()).stream().map(Party::name).toList();
        assertThat(names).hasSize(20).contains("Samsø Kommune").endsWith("Region Midtjylland");
        assertThat(desk.get(here()).body())
                .contains("tile-c6", "0 af 20 har besluttet", "30 dage til fristen");
    }

    @Test
    void a_wrong_address_saves_nothing_and_what_was_typed_stays() {
        var party = party("Østby Kommune", "");
        var answer = desk.post(here(), "act=addresses&address-" + party.id() + "=sekretariat");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Intet er gemt.", "value=\"sekretariat\"");
        desk.post(here(), "act=addresses&address-" + party.id() + "=" + form("øst@example.dk"));
        desk.post(here(), "act=addresses&address-" + party.id() + "=" + form("oest@example.dk"));
        assertThat(hearings.parties(agreement.id()).getFirst().address())
                .isEqualTo("oest@example.dk");
    }

    @Test
    void a_council_reads_what_it_was_sent_and_answers_until_the_deadline() {
        var party = party("Østby Kommune", "oest@example.dk");
        desk.post(here(), "act=send");
        assertThat(posted(party)).hasSize(1);
        agreements.write(
                agreement.id(), area.id(), 1, "Unge på vej", "Ganske andet.", "Prøve", now);
        var council = council(party);
        assertThat(council.get(page(party)).body())
                .contains("Vi begynder, når den unge er 16.", "Østby Kommune")
                .doesNotContain("Ganske andet");
        assertThat(desk.get(here()).body()).contains("Teksten er ændret, siden den blev sendt");
        var wrong = answer(council, party, "remarks", today, "", 0);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv bemærkningerne.");
        assertThat(answer(council, party, "agenda", today.plusDays(9), "", 0).statusCode())
                .isEqualTo(303);
        assertThat(standing().stage()).isEqualTo(Stage.AGENDA);
        assertThat(answer(council, party, "approved", today, "", 0).statusCode()).isEqualTo(409);
        assertThat(answer(council, party, "remarks", today, "Husk <b>os</b>", last()).statusCode())
                .isEqualTo(303);
        assertThat(standing().stage()).isEqualTo(Stage.REMARKS);
        assertThat(desk.get(here()).body())
                .contains("Husk &lt;b&gt;os&lt;/b&gt;", "1 af 1 har besluttet");
        assertThat(council.get(page(party)).body()).contains("Ret svaret");
    }

    @Test
    void everybody_sees_what_was_decided_once_it_is_shown_and_never_who_wrote_it() {
        var party = party("Østby Kommune", "oest@example.dk");
        party("Vestby Kommune", "vest@example.dk");
        desk.post(here(), "act=send");
        answer(council(party), party, "remarks", today, "Husk <b>os</b>", 0);
        var at = here().replaceFirst("/hearing$", "");
        desk.post(at, "act=publish");
        var open = "/" + conference.slug() + "/agreement";
        assertThat(Running.browser().get(open).body()).doesNotContain("Østby Kommune");
        desk.post(at, "act=show");
        assertThat(Running.browser().get(open).body())
                .contains("Østby Kommune", "Husk &lt;b&gt;os&lt;/b&gt;", "Mangler svar: 1.")
                .doesNotContain("Anna Prøvesen", "ændret, siden den blev sendt");
        assertThat(Running.browser().get("/" + conference.slug() + "/en/agreement").body())
                .contains("Approved with remarks: 1. Not answered: 1.");
        agreements.write(
                agreement.id(), area.id(), 1, "Unge på vej", "Ganske andet.", "Prøve", now);
        assertThat(Running.browser().get(open).body()).contains("ændret, siden den blev sendt");
        desk.post(at, "act=hide");
        assertThat(Running.browser().get(open).body()).doesNotContain("Østby Kommune");
    }

    /// It is taken, and marked; then it stands.
    @Test
    void an_answer_after_the_deadline_is_taken_once_and_marked() {
        var party = party("Østby Kommune", "oest@example.dk");
        desk.post(here(), "act=send");
        var council = council(party);
        agreements.alter(
                conference,
                agreement.id(),
                new Terms("Prøveaftale", "2027", today.minusDays(1), 0));
        assertThat(council.get(page(party)).body()).contains("Fristen er ude. Svar alligevel");
        assertThat(answer(council, party, "approved", today, "", 0).statusCode()).isEqualTo(303);
        assertThat(standing().isLate()).isTrue();
        assertThat(desk.get(here()).body()).contains("modtaget efter fristen", "Fristen var i går");
        var again = answer(council, party, "rejected", today, "Nej alligevel", last());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("Fristen er ude, og der er allerede svaret", "Nej alligevel");
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_link_of_another_council_or_conference_is_refused() {
        var party = party("Østby Kommune", "oest@example.dk");
        var other = party("Vestby Kommune", "vest@example.dk");
        desk.post(here(), "act=send");
        var council = council(party);
        var refused = answer(council, other, "approved", today, "Vores ord", 0);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(hearings.standings(conference, agreement)).allMatch(one -> one.answer() == null);
        assertThat(
                        council.get("/" + Debated.conference().slug() + "/hearing/" + party.id())
                                .statusCode())
                .isEqualTo(404);
        assertThat(Running.browser().get(page(party)).statusCode()).isEqualTo(404);
    }

    @Test
    void several_councils_work_side_by_side_in_one_browser() {
        var east = party("Østby Kommune", "oest@example.dk");
        var west = party("Vestby Kommune", "vest@example.dk");
        desk.post(here(), "act=send");
        var browser = Running.browser();
        browser.post(link(east), "");
        browser.post(link(west), "");
        assertThat(browser.get(page(east)).body()).contains("Høring, Østby Kommune");
        assertThat(browser.get(page(west)).body()).contains("Høring, Vestby Kommune");
        assertThat(answer(browser, west, "approved", today, "", 0).statusCode()).isEqualTo(303);
        assertThat(answer(browser, east, "rejected", today, "Nej tak", 0).statusCode())
                .isEqualTo(303);
        assertThat(hearings.standings(conference, agreement).stream().map(Standing::stage))
                .containsExactly(Stage.REJECTED, Stage.APPROVED);
    }

    @Test
    void a_link_opens_again_until_it_is_withdrawn_and_a_new_one_can_be_made() {
        var party = party("Østby Kommune", "oest@example.dk");
        desk.post(here(), "act=send");
        var link = link(party);
        var browser = Running.browser();
        browser.post(link, "");
        browser.post(link, "");
        desk.post(here() + "/" + party.id(), "act=send");
        assertThat(browser.get(page(party)).statusCode()).isEqualTo(200);
        assertThat(hearings.links(conference, party)).hasSize(3);
        desk.post(here() + "/" + party.id(), "act=withdraw");
        assertThat(browser.get(page(party)).statusCode()).isEqualTo(404);
        assertThat(browser.post(link, "").statusCode()).isEqualTo(410);
        assertThat(council(party).get(page(party)).statusCode()).isEqualTo(200);
    }

    @Test
    void those_who_are_missing_are_reminded_once_in_time() {
        var silent = party("Østby Kommune", "oest@example.dk");
        var planned = party("Vestby Kommune", "vest@example.dk");
        var done = party("Nordby Kommune", "nord@example.dk");
        desk.post(here(), "act=send");
        answer(council(planned), planned, "agenda", today.plusDays(25), "", 0);
        answer(council(done), done, "approved", today, "", 0);
        var morning = today.plusDays(16).atTime(8, 0).atZone(ZONE).toInstant();
        assertThat(hearings.remindInTime(conference, agreement, morning.minusSeconds(1))).isZero();
        assertThat(hearings.remindInTime(conference, agreement, morning)).isEqualTo(1);
        assertThat(hearings.remindInTime(conference, agreement, morning.plusSeconds(60))).isZero();
        assertThat(posted(silent)).hasSize(2);
        assertThat(posted(planned)).hasSize(1);
        // After the meeting that was planned, by the button; and never when the deadline is over.
        var later = morning.plus(Duration.ofDays(10));
        assertThat(hearings.remindInTime(conference, agreement, later)).isEqualTo(1);
        assertThat(hearings.remindInTime(conference, agreement, morning.plus(Duration.ofDays(20))))
                .isZero();
        desk.post(here(), "act=remind");
        assertThat(posted(silent)).hasSize(3);
    }

    @Test
    void what_somebody_types_who_means_harm_is_kept_or_refused_in_words() {
        var party = party("Østby Kommune", "oest@example.dk");
        desk.post(here(), "act=send");
        var council = council(party);
        for (var hostile : Hostile.worst()) {
            var answer = answer(council, party, "remarks", today, hostile.value(), last());
            assertThat(answer.statusCode()).as(hostile.id()).isIn(303, 422);
            if (answer.statusCode() == 303) {
                assertThat(desk.get(here()).statusCode()).isEqualTo(200);
            }
        }
        var long2 = "Lang bemærkning. ".repeat(120_000);
        var answer =
                new Multipart()
                        .field("party", "" + party.id())
                        .field("decision", "remarks")
                        .field("metOn", "" + today)
                        .field("by", "Anna Prøvesen")
                        .field("remarks", long2)
                        .field("last", "" + last())
                        .to(council, page(party));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("De er ikke sendt, men står her endnu", long2.strip());
    }

    @Test
    void every_municipality_has_a_place_of_its_own_on_the_map() {
        var parties =
                dk.tingsted.registration.Municipality.all().stream()
                        .map(one -> new Party(0, one.name(), ""))
                        .toList();
        var tiles = Tile.of(Standing.of(agreement, parties, List.of(), List.of(), ZONE));
        assertThat(tiles).hasSize(98).allMatch(Tile::isOnMap);
        assertThat(tiles.stream().map(one -> one.column() + " " + one.row()))
                .doesNotHaveDuplicates();
        var west =
                tiles.stream()
                        .collect(java.util.stream.Collectors.toMap(Tile::called, Tile::column));
        assertThat(west.get("Lemvig")).isLessThan(west.get("Viborg"));
        assertThat(west.get("Viborg")).isLessThan(west.get("København"));
    }

    private HttpResponse<String> answer(
            Running.Browser council,
            Party party,
            String decision,
            LocalDate met,
            String remarks,
            long last) {
        var fields =
                Map.of(
                        "party",
                        "" + party.id(),
                        "decision",
                        decision,
                        "metOn",
                        "" + met,
                        "remarks",
                        remarks,
                        "reference",
                        "Punkt 7",
                        "by",
                        "Anna Prøvesen, sekretær",
                        "last",
                        "" + last);
        return council.post(
                page(party),
                String.join(
                        "&",
                        fields.entrySet().stream()
                                .map(one -> one.getKey() + "=" + form(one.getValue()))
                                .toList()));
    }

    private long last() {
        var answer = standing().answer();
        return answer == null ? 0 : answer.id();
    }

    private Standing standing() {
        return hearings.standings(conference, agreements.find(agreement.id()).orElseThrow())
                .getFirst();
    }

    private Party party(String name, String address) {
        hearings.add(agreement, List.of(name), "Prøve", now);
        var made =
                hearings.parties(agreement.id()).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        hearings.address(agreement, Map.of(made.id(), address));
        return new Party(made.id(), name, address);
    }

    private Running.Browser council(Party party) {
        var browser = Running.browser();
        browser.post(link(party), "");
        return browser;
    }

    private String link(Party party) {
        return hearings.link(conference, agreement, party, "Prøve", now).getPath();
    }

    private List<?> posted(Party party) {
        return Stream.of("hearing:" + party.id())
                .flatMap(key ->
                        Running.server().verbs(Outbox.class).about(conference.id(), key).stream())
                .toList();
    }

    private String page(Party party) {
        return "/" + conference.slug() + "/hearing/" + party.id();
    }

    private String here() {
        return "/organiser/" + conference.slug() + "/agreement/" + agreement.id() + "/hearing";
    }

    private static String form(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
