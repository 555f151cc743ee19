package dk.tingsted.invitations.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.letters.Tongue;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private static final List<String> GROUPS = List.of("Politikere", "Gæster");

    @Test
    void headings_say_what_is_in_the_columns() {
        assertThat(guessed("E-mail;Fornavn;Efternavn;Kommune;Titel;Gruppe;Bemærkning\nx@oestby.dk"))
                .isEqualTo(
                        new Columns(
                                true,
                                List.of(
                                        Column.ADDRESS,
                                        Column.FIRST_NAME,
                                        Column.LAST_NAME,
                                        Column.MUNICIPALITY,
                                        Column.POST,
                                        Column.GROUP,
                                        Column.UNUSED)));
    }

    @Test
    void without_headings_the_cells_say_it() {
        assertThat(
                        guessed(
                                "Ida Prøve;ida@oestby.dk;Aarhus;politikere\n"
                                        + "Bo Prøve;bo@oestby.dk;Norddjurs Kommune;Gæster"))
                .isEqualTo(
                        new Columns(
                                false,
                                List.of(
                                        Column.NAME,
                                        Column.ADDRESS,
                                        Column.MUNICIPALITY,
                                        Column.GROUP)));
    }

    @Test
    void each_line_is_judged_with_its_number_and_a_reason() {
        var judged =
                judged(
                        """
                        navn;mail;gruppe
                        Ida Prøve;IDA@oestby.dk;gæster
                        Bo;bo.oestby.dk;
                        ;x@oestby.dk;
                        Eva;eva@oestby.dk;Ukendte
                        Ida igen;ida@oestby.dk;
                        Ola;ola@oestby.dk;
                        https://ond.example;y@oestby.dk;
                        a\0b;z@oestby.dk;
                        """);
        assertThat(judged.stream().map(JudgingTest::said))
                .containsExactly(
                        "2 Ida Prøve <ida@oestby.dk> Gæster",
                        "3 »bo.oestby.dk« er ikke én mailadresse.",
                        "4 Navnet mangler.",
                        "5 Der er ingen gruppe, der hedder »Ukendte«.",
                        "6 står også i linje 2",
                        "7 er allerede indbudt",
                        "8 Navnet kan ikke være et navn.",
                        "9 Linjen har tegn, der ikke kan læses.");
    }

    @Test
    void a_mailbox_of_a_council_is_called_by_its_council() {
        var judged = judged("kommune;mail\nAarhus;post@aarhus.dk");
        assertThat(judged)
                .singleElement()
                .satisfies(one ->
                        assertThat(((Judged.Good) one).invitee())
                                .isEqualTo(
                                        new Invitee(
                                                "Aarhus Kommune",
                                                "post@aarhus.dk",
                                                null,
                                                null,
                                                "Aarhus Kommune",
                                                "Politikere",
                                                null)));
    }

    @Test
    void a_list_may_say_which_language_each_is_written_to_in() {
        var judged =
                judged(
                        "navn;mail;sprog\nIda;ida@example.dk;Engelsk\nBo;bo@example.dk;da\nEva;eva@example.dk;\nIb;ib@example.dk;tysk");
        assertThat(judged.stream().limit(3).map(one -> ((Judged.Good) one).invitee().language()))
                .containsExactly(Tongue.ENGLISH, Tongue.DANISH, null);
        assertThat(((Judged.Bad) judged.getLast()).reason())
                .isEqualTo("Breve kan skrives på dansk eller engelsk, ikke »tysk«.");
        assertThat(guessed("Ida Prøve;ida@example.dk;en\nBo Prøve;bo@example.dk;dk").columns())
                .containsExactly(Column.NAME, Column.ADDRESS, Column.LANGUAGE);
    }

    @Property(tries = 200)
    void every_line_is_judged_once_whatever_it_says(
            @ForAll @Size(max = 6) List<@Size(max = 6) List<@StringLength(max = 30) String>> rows) {
        var sheet = Sheet.of(rows);
        if (!sheet.lines().isEmpty()) {
            var columns = Columns.guessed(sheet, GROUPS);
            assertThat(judging().judge(sheet, columns).stream().map(Judged::line))
                    .isEqualTo(columns.body(sheet));
        }
    }

    private static Columns guessed(String text) {
        return Columns.guessed(sheet(text), GROUPS);
    }

    private static List<Judged> judged(String text) {
        var sheet = sheet(text);
        return judging().judge(sheet, Columns.guessed(sheet, GROUPS));
    }

    private static Judging judging() {
        return new Judging(
                GROUPS,
                "Politikere",
                Map.of("ola@oestby.dk", "er allerede indbudt"),
                address -> address.matches("[^@\\s]+@[^@\\s]+\\.dk"));
    }

    private static Sheet sheet(String text) {
        return ((Opened.Whole) Sheets.pasted(text)).sheet();
    }

    private static String said(Judged judged) {
        var number = judged.line().number() + " ";
        return switch (judged) {
            case Judged.Good(_, var one) ->
                    number + one.name() + " <" + one.address() + "> " + one.group();
            case Judged.Bad(_, var reason) -> number + reason;
            case Judged.Known(_, _, var why) -> number + why;
        };
    }
}
