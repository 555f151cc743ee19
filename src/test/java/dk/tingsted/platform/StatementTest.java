package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-05-01");

    @Test
    void the_address_and_the_day_it_was_gone_through_are_settings() {
        var settings =
                Settings.of(
                        List.of("--was-url", "https://was.digst.dk/haven-example-dk"),
                        Map.of("TINGSTED_WAS_DATE", "2030-06-02"));
        assertThat(settings.statement())
                .isEqualTo(
                        new Statement(
                                URI.create("https://was.digst.dk/haven-example-dk"),
                                LocalDate.parse("2030-06-02")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://was.digst.dk/x", "was.digst.dk", "javascript:alert(1)", "https:"})
    void an_address_that_is_none_is_refused(String address) {
        assertThatThrownBy(() -> Settings.of(List.of("--was-url=" + address), Map.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(address);
    }

    @Test
    void a_day_without_an_address_or_that_is_none_is_refused() {
        assertThatThrownBy(() -> Settings.of(List.of("--was-date=2030-06-02"), Map.of()))
                .hasMessageContaining("TINGSTED_WAS_URL mangler");
        assertThatThrownBy(() ->
                        Settings.of(List.of("--was-url=https://a.dk", "--was-date=maj"), Map.of()))
                .hasMessageContaining("»maj«");
    }

    @Test
    void a_month_before_a_year_has_gone_it_is_to_be_gone_through_again() {
        assertThat(due("2030-06-02")).isEmpty();
        assertThat(due("2030-06-01"))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("den 1.6.2030", "TINGSTED_WAS_DATE"));
        assertThat(Statement.due(null, TODAY)).isPresent();
        assertThat(Statement.due(new Statement(URI.create("https://a.dk"), null), TODAY))
                .isPresent();
    }

    private static Optional<String> due(String reviewed) {
        return Statement.due(
                new Statement(URI.create("https://a.dk"), LocalDate.parse(reviewed)), TODAY);
    }
}
