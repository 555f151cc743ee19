package dk.tingsted.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45",
                " @SUM(A1)",
                "1e309",
                "5E2",
                "1,5e-3",
                "007",
                "true",
                "Falsk",
                "1/2",
                "1 1/2",
                "3-4",
                "2031-03-04",
                "2031-03-04T10:15",
                "2031-03-04T10:15:00+01:00",
                "10.15",
                "10:15",
                "1,000.00",
                "5%",
                "5798000123456",
                "'=1"
            })
    void what_a_spreadsheet_would_show_as_something_else_is_guarded(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "0",
                "8. maj",
                "4th",
                "2-værelses",
                "3,5",
                "5E",
                "E5",
                "2e sal",
                "0045 12 34",
                "d'Arc",
                ""
            })
    void what_is_shown_as_it_is_stays(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo(text);
    }

    @Property
    void what_was_guarded_comes_back(@ForAll String text) {
        assertThat(SheetText.bare(SheetText.guarded(text))).isEqualTo(text);
    }

    @Test
    void what_no_file_may_carry_is_left_out_and_lines_stay() {
        assertThat(SheetText.plain("a\tb\rc\nd\u0000e\u0085f\uFFFEg\uFFFFh\uD800i\uDFFFj"))
                .isEqualTo("a b c\ndefghij");
        assertThat(SheetText.plain("\uD7FF\uE000\uFFFD😀")).isEqualTo("\uD7FF\uE000\uFFFD😀");
        assertThat(SheetText.bare("''x")).isEqualTo("'x");
        assertThat(SheetText.bare("'x")).isEqualTo("'x");
        assertThat(SheetText.bare("'=1")).isEqualTo("=1");
    }
}
