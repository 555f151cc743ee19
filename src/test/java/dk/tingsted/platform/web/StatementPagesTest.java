package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.platform.Settings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class StatementPagesTest {

    private static final String ADDRESS = "https://was.digst.dk/haven-example-dk";

    @Test
    void the_short_address_leads_to_the_statement_that_was_made() {
        var answer = answer(List.of("--was-url", ADDRESS));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FOUND);
        assertThat(answer.getHeaders().getLocation()).hasToString(ADDRESS);
    }

    @Test
    void without_one_it_says_so_and_how_to_complain() {
        var answer = answer(List.of());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(Objects.requireNonNull(answer.getBody()), UTF_8))
                .contains("endnu ikke knyttet", "Digitaliseringsstyrelsen", "lang=\"en\"");
    }

    @Test
    void it_answers_for_everybody_and_pages_that_are_not_there_lead_to_it() {
        var reader = Running.browser();
        assertThat(reader.get("/was?fra=bunden").body()).contains("Tilgængelighedserklæring");
        assertThat(reader.get("/findes/ikke").body()).contains("href=\"/was\"");
    }

    private static ResponseEntity<byte[]> answer(List<String> words) {
        var settings = Settings.of(words, Map.of());
        return new StatementPages(settings, new Addresses(settings)).statement();
    }
}
