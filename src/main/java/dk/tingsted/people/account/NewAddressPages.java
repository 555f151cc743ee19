package dk.tingsted.people.account;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/login/address/…`: a new address is shown to be somebody's. Afterwards she signs in by it.
@Controller
class NewAddressPages {

    private final AddressChanges addresses;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(600, Duration.ofMinutes(10));

    NewAddressPages(AddressChanges addresses, InstantSource clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/login/address/{secret}")
    ResponseEntity<byte[]> open(@PathVariable String secret) {
        return Html.page(Html.PAGES.peopleAddress());
    }

    @PostMapping("/login/address/{secret}")
    ResponseEntity<byte[]> use(@PathVariable String secret, HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        return addresses.use(secret, clock.instant())
                ? Html.see("/login?did=address")
                : Html.page(HttpStatus.GONE, Html.PAGES.peopleUsed());
    }
}
