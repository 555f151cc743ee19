package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Programmes that come inside a letter or a mail.
class LetterTest {

    private static final String LETTER =
            """
            Rådet for Fjordbyerne
            Dato: 2. februar 2027

            Kære alle

            Vi holder konference

                lørdag den 10. april 2027 kl. 9-16
                på Fjordskolen.

            kl. 9-9.30     Kaffe
            kl. 9.30-10    Havnens fremtid
            """;

    private static final String MAIL =
            """
            Fra: Bo
            Emne: VS: Program

            > Hej Bo
            >
            > HAVNEDAG
            > Fredag den 26. februar 2027
            >
            > 9.15: Goddag og velkommen
            >> 9.30: Havnens fremtid
            """;

    @Test
    void the_day_a_letter_was_written_is_not_the_day_of_the_conference() {
        assertThat(read(LETTER).days()).containsExactly(LocalDate.of(2027, 4, 10));
        assertThat(read(LETTER).items())
                .extracting(Item::day)
                .containsOnly(LocalDate.of(2027, 4, 10));
    }

    @Test
    void a_date_alone_is_the_day_where_no_other_is_named() {
        var text = LETTER.replace("lørdag den 10. april 2027 kl. 9-16", "her");
        assertThat(read(text).days()).containsExactly(LocalDate.of(2027, 2, 2));
    }

    @Test
    void a_programme_quoted_in_a_mail_is_read() {
        assertThat(read(MAIL).items())
                .extracting(Item::title)
                .containsExactly("Goddag og velkommen", "Havnens fremtid");
        assertThat(read(MAIL).days()).containsExactly(LocalDate.of(2027, 2, 26));
    }

    private static Programme read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var opened = (Opened.Whole) Documents.open("brev.txt", bytes);
        return ProgrammeGrammar.read(opened.document()).programme();
    }
}
