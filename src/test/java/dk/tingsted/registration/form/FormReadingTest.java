package dk.tingsted.registration.form;

import static dk.tingsted.registration.form.Forms.faults;
import static dk.tingsted.registration.form.Forms.read;
import static dk.tingsted.registration.form.Forms.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tingsted.Found;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Needs;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.form.Understanding.Understood;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTest {

    @Test
    void what_is_right_becomes_an_application() {
        var sent =
                right().with("p0-post", "  byrådsmedlem ")
                        .with("p0-municipality", "silkeborg")
                        .with("p0-list", "yes");
        assertThat(read(sent))
                .isEqualTo(
                        new Understood(
                                new Application(
                                        Forms.KEY,
                                        Forms.CONFERENCE,
                                        null,
                                        Language.DANISH,
                                        false,
                                        List.of(
                                                new Applicant(
                                                        new Person(
                                                                "Ida Prøve",
                                                                "ida@oestby.dk",
                                                                null,
                                                                "byrådsmedlem",
                                                                null,
                                                                "Silkeborg Kommune"),
                                                        Forms.POLITICIANS,
                                                        Map.of(
                                                                Forms.DINNER,
                                                                new Answer.YesNo(false)),
                                                        null,
                                                        true,
                                                        null)))));
    }

    @Test
    void everything_that_is_missing_is_told_in_the_order_of_the_form() {
        assertThat(faults(Sent.empty().with("key", Forms.KEY.toString())))
                .extracting(Fault::field)
                .containsExactly("p0-name", "p0-address", "p0-group", "p0-q11");
    }

    @Test
    void what_nobody_asked_for_is_not_read() {
        var sent =
                right().with("id", "7")
                        .with("standing", "expected")
                        .with("conference", "2")
                        .with("capacity", "100000")
                        .with("p0-admin", "yes")
                        .with("p0-q99", "svar")
                        .with("p0-q13", "Kun udstillere spørges")
                        .with("p1-name", "Ingen");
        assertThat(read(sent)).isEqualTo(read(right()));
    }

    @Test
    void a_question_is_asked_of_its_group_and_after_its_answer_alone() {
        assertThat(faults(right().with("p0-group", "2")))
                .containsExactly(Fault.of("p0-q13", "Skriv et svar: Hvad viser I?"));
        assertThat(faults(right().with("p0-q11", "yes")))
                .containsExactly(Fault.of("p0-q12", "Vælg et svar: Hvilken ret?"));
        assertThat(answers(right().with("p0-q11", "yes").with("p0-q12", "b")))
                .containsEntry(Forms.DISH, new Answer.Chosen(List.of("b")));
        assertThat(faults(right().with("p0-q11", "yes").with("p0-q12", "hummer"))).hasSize(1);
    }

    @Test
    void several_choices_come_in_the_order_of_the_question() {
        var sent =
                new Sent(
                        plus(right().fields(), Map.of("p0-q14", List.of("b", "x", "a"))), Map.of());
        assertThat(answers(sent)).containsEntry(Forms.DAYS, new Answer.Chosen(List.of("a", "b")));
    }

    @Test
    void a_group_by_invitation_opens_with_a_link_alone() {
        assertThat(faults(right().with("p0-group", "3")))
                .extracting(Fault::field)
                .containsExactly("p0-group");
        var linked = right().with("p0-group", "3").with("p0-invitation", "x".repeat(43));
        assertThat(faults(linked)).extracting(Fault::field).containsExactly("p0-group");
        assertThat(faults(linked.with("p0-opens", "4")))
                .extracting(Fault::field)
                .containsExactly("p0-group");
        var invited = linked.with("p0-opens", "3");
        assertThat(person(invited).invitation()).isEqualTo("x".repeat(43));
    }

    @Test
    void a_group_for_those_of_one_house_asks_for_an_address_of_it() {
        assertThat(faults(right().with("p0-group", "4"))).isEmpty();
        assertThat(faults(right().with("p0-group", "4").with("p0-address", "ida@skole.oestby.dk")))
                .isEmpty();
        assertThat(faults(right().with("p0-group", "4").with("p0-address", "ida@ikkeoestby.dk")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("Embedsperson", "oestby.dk"));
    }

    @Test
    void needs_are_kept_by_consent_alone() {
        var said = right().with("p0-diet", "Nødder");
        assertThat(faults(said)).extracting(Fault::field).containsExactly("p0-consent");
        assertThat(person(said.with("p0-consent", "yes")).needs())
                .isEqualTo(new Needs("Nødder", null));
        assertThat(person(right().with("p0-consent", "yes")).needs()).isNull();
    }

    @Test
    void a_secretary_registers_seven_politicians_and_gets_the_receipt() {
        var sent = right();
        for (int number = 1; number < 7; number++) {
            sent =
                    sent.withOneMore()
                            .with("p" + number + "-name", "Person " + number)
                            .with("p" + number + "-address", "p" + number + "@oestby.dk")
                            .with("p" + number + "-q11", "no");
        }
        var application =
                ((Understood) read(sent.with("filler", "Sekretær@Oestby.dk".replace("æ", "e"))))
                        .application();
        assertThat(application.filledInBy()).isEqualTo("sekreter@oestby.dk");
        assertThat(application.people()).hasSize(7);
        assertThat(application.people())
                .extracting(Applicant::group)
                .containsOnly(Forms.POLITICIANS);
        assertThat(((Understood) read(sent)).application().filledInBy()).isEqualTo("ida@oestby.dk");
    }

    @Test
    void two_people_have_two_addresses() {
        var sent =
                right().withOneMore()
                        .with("p1-name", "Bo")
                        .with("p1-address", "IDA@oestby.dk")
                        .with("p1-q11", "no");
        assertThat(faults(sent)).extracting(Fault::field).containsExactly("p1-address");
    }

    @Test
    void one_who_is_taken_out_takes_her_answers_along_and_the_rest_move_up() {
        var three =
                right().withOneMore().with("p1-name", "Bo").withOneMore().with("p2-name", "Eva");
        var two = three.without(1);
        assertThat(two.people()).isEqualTo(2);
        assertThat(two.text("p1-name")).isEqualTo("Eva");
        assertThat(two.fields()).doesNotContainKey("p2-name");
        assertThat(right().without(0)).isEqualTo(right());
    }

    @ParameterizedTest
    @CsvSource({
        "ida@gmial.com, ida@gmail.com",
        "ida@gmail.con, ida@gmail.com",
        "ida@gmail.co, ida@gmail.com",
        "ida@hotmial.com, ida@hotmail.com",
        "ida@outlok.dk, ida@outlook.dk",
        "ida@silkeborg.kd, ida@silkeborg.dk",
        "'ida@silkeborg,dk', ida@silkeborg.dk",
        "ida@silkeborg..dk, ida@silkeborg.dk",
        "ida@@silkeborg.dk, ida@silkeborg.dk",
        "ida @silkeborg.dk, ida@silkeborg.dk",
        "ida@silkeborgdk, ida@silkeborg.dk",
        "idagmail.com, ida@gmail.com",
        "ida2gmail.com, ida@gmail.com",
        "ida(at)silkeborg.dk, ida@silkeborg.dk",
    })
    void a_slip_in_an_address_is_met_with_what_was_probably_meant(String typed, String meant) {
        assertThat(faults(right().with("p0-address", typed)))
                .extracting(Fault::field, Fault::suggestion)
                .containsExactly(tuple("p0-address", meant));
    }

    @ParameterizedTest
    @CsvSource({
        "IDA@Oestby.DK, ida@oestby.dk",
        "mailto:ida@oestby.dk, ida@oestby.dk",
        "Ida Prøve <ida@oestby.dk>, ida@oestby.dk",
        "ida@oestby.dk., ida@oestby.dk",
        "i.d-a+x@mail.oestby.dk, i.d-a+x@mail.oestby.dk",
        "ida@hotmail.se, ida@hotmail.se",
        "o'hara@example.ie, o'hara@example.ie",
        "ida@xn--lky-olaa.dk, ida@xn--lky-olaa.dk",
    })
    void an_address_is_taken_as_people_paste_it(String typed, String address) {
        assertThat(person(right().with("p0-address", typed)).person().address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ida",
                "ida@",
                "@oestby.dk",
                "a@b",
                "ida@oestby.dk, bo@oestby.dk",
                "ida@oestby.dk\nBcc: bo@oestby.dk",
                "ida@oestby.dk%0aBcc:bo@oestby.dk",
                "<script>@oestby.dk",
                "\"ida\"@oestby.dk",
                "idå@oestby.dk",
                "ida@[127.0.0.1]",
                "ida@-oestby.dk",
                ".ida@oestby.dk"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThat(faults(right().with("p0-address", typed)))
                .extracting(Fault::field)
                .containsExactly("p0-address");
    }

    @Test
    void an_odd_address_is_taken_when_the_sender_insists_on_that_one() {
        var odd = right().with("p0-address", "ida@gmial.com");
        var seal = Typed.seal("ida@gmial.com");
        assertThat(person(odd.with("p0-address-ok", seal)).person().address())
                .isEqualTo("ida@gmial.com");
        assertThat(faults(odd.with("p0-address-ok", seal).with("p0-address", "ida@gmali.com")))
                .hasSize(1);
    }

    private static final List<String> PERSONAL =
            List.of(
                    "010203-1234",
                    "0102031234",
                    "010203 1234",
                    "010203–1234",
                    "010203—1234",
                    "010203 - 1234",
                    "01-02-03-1234",
                    "01.02.03-1234",
                    "01/02/03-1234",
                    "01 02 03 12 34",
                    "01 02 03 1234",
                    "01022003-1234",
                    "01-02-2003 1234",
                    "31121999-1234",
                    "610203-1234",
                    "cpr:010203-1234.",
                    "Min mors nummer er 010203-1234, hun kommer også",
                    "(010203-1234)",
                    "010203_1234",
                    "٠١٠٢٠٣-١٢٣٤",
                    "010203-123X",
                    "010203\u00A01234",
                    "0102\u00AD03-1234");

    private static final List<String> HARMLESS =
            List.of(
                    "12 34 56 78",
                    "990203-1234",
                    "Rum 0102",
                    "EAN 5790001234567",
                    "CVR 12345678",
                    "18. juni 2024 kl. 10",
                    "1234567890123",
                    "+45 86 12 34 56",
                    "0045 8612 3456",
                    "8000 Aarhus C",
                    "kl. 10.30-11.15",
                    "2031-03-04",
                    "Lokale 3.14",
                    "5 % af 1.200 kr.",
                    "Sag 24/013579",
                    "J.nr. 2024-4711-99",
                    "IBAN DK50 0040 0440 1162 43",
                    "ISBN 978-87-02-12345-6",
                    "20-24 deltagere",
                    "Konto 4711 12345678",
                    "Bus 3A fra 09.14 til 09.41",
                    "§ 15, stk. 3");

    @Test
    void what_looks_like_a_personal_number_is_not_kept_unless_the_sender_insists() {
        for (var text : PERSONAL) {
            for (var field : List.of("p0-name", "p0-post", "p0-organisation", "p0-diet")) {
                var name = field.equals("p0-name") ? "Ida " + text : text;
                var sent = right().with("p0-consent", "yes").with(field, name);
                assertThat(faults(sent)).as(text).extracting(Fault::field).containsExactly(field);
                assertThat(faults(sent.with(field + "-ok", Typed.seal(sent.text(field)))))
                        .as(text)
                        .isEmpty();
            }
        }
        Found.that(
                "P6",
                getClass(),
                "%d ways of writing a number, each in four fields: asked about, kept only when confirmed; none of %d other numbers"
                        .formatted(PERSONAL.size(), HARMLESS.size()));
    }

    @Test
    void other_numbers_are_no_personal_numbers() {
        assertThat(HARMLESS).hasSizeGreaterThanOrEqualTo(20).noneMatch(CprNumbers::areIn);
    }

    @Test
    void what_is_too_long_is_told_with_both_lengths() {
        assertThat(faults(right().with("p0-name", "a".repeat(121))))
                .containsExactly(
                        Fault.of("p0-name", "Her er plads til 120 tegn. Du har skrevet 121."));
        assertThat(faults(right().with("p0-name", "😀a".repeat(60)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "http://ond.example", "Vind på www.ond.example", "a@b.dk", "…"})
    void a_name_is_a_name(String typed) {
        assertThat(faults(right().with("p0-name", typed)))
                .extracting(Fault::field)
                .containsExactly("p0-name");
    }

    @ParameterizedTest
    @CsvSource({
        "Silkborg, Silkeborg Kommune",
        "Aahrus, Aarhus Kommune",
        "Horsnes kommune, Horsens Kommune",
    })
    void a_municipality_that_is_spelled_otherwise_is_suggested(String typed, String meant) {
        assertThat(faults(right().with("p0-municipality", typed)))
                .extracting(Fault::suggestion)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Århus, Aarhus Kommune",
        "aarhus kommune, Aarhus Kommune",
        "Silkeborg, Silkeborg Kommune",
        "Bornholm, Bornholms Regionskommune",
        "Kbh., Københavns Kommune",
        "København, Københavns Kommune",
    })
    void a_municipality_gets_its_official_name(String typed, String name) {
        assertThat(person(right().with("p0-municipality", typed)).person().municipality())
                .isEqualTo(name);
    }

    @Test
    void a_file_is_what_its_name_says() {
        assertThat(faults(withFile("logo.pdf", "%PDF-1.7"))).isEmpty();
        assertThat(faults(withFile("logo.pdf", "MZ"))).hasSize(1);
        assertThat(faults(withFile("logo.exe", "MZ"))).hasSize(1);
        assertThat(faults(withFile("logo.svg", "<svg onload=alert(1)>"))).hasSize(1);
        assertThat(faults(withFile("logo.pdf", "%PDF-" + "x".repeat(FileKinds.LARGEST))))
                .hasSize(1);
    }

    @Test
    void a_lost_key_asks_to_send_again() {
        assertThat(faults(right().with("key", "nul")))
                .extracting(Fault::field)
                .containsExactly("key");
        assertThat(FormReading.key(Sent.empty())).isEmpty();
        assertThat(FormReading.key(right())).contains(Forms.KEY);
    }

    @Test
    void what_no_keyboard_types_is_left_out() {
        assertThat(person(right().with("p0-name", "I\0da\u202E Prø\uD800ve\u0007")).person().name())
                .isEqualTo("Ida Prøve");
        assertThat(person(right().with("p0-name", "A\u030Ase")).person().name()).isEqualTo("Åse");
    }

    private static Sent withFile(String name, String begins) {
        var bytes = begins.getBytes(StandardCharsets.ISO_8859_1);
        var file = new Answer.Handed(name, "application/octet-stream", bytes);
        return new Sent(right().fields(), Map.of("p0-q15", file));
    }

    private static Map<String, List<String>> plus(
            Map<String, List<String>> some, Map<String, List<String>> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Applicant person(Sent sent) {
        return switch (read(sent)) {
            case Understood(var application) -> application.people().getFirst();
            case Understanding.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static Map<QuestionId, Answer> answers(Sent sent) {
        return person(sent).answers();
    }
}
