package dk.tingsted.platform.web;

import dk.tingsted.platform.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/was`, the address that the state's guidance gives to every accessibility statement: the way to
/// the one that was made, or how to complain while there is none.
@Controller
class StatementPages {

    private final Settings settings;
    private final Addresses addresses;

    StatementPages(Settings settings, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    @GetMapping("/was")
    ResponseEntity<byte[]> statement() {
        var statement = settings.statement();
        return statement == null
                ? Html.page(Html.PAGES.platformStatement(addresses.base().toString()))
                : ResponseEntity.status(HttpStatus.FOUND).location(statement.address()).build();
    }
}
