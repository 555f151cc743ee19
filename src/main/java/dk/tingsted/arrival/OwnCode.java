package dk.tingsted.arrival;

import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.QrCode;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The code that somebody shows at the door. It names her to those at the door, and opens nothing:
/// whoever else follows its address is asked to sign in.
@Component
@Order(20)
class OwnCode implements OwnPart {

    private final Arrivals arrivals;
    private final Addresses addresses;
    private final Spans spans;

    OwnCode(Arrivals arrivals, Addresses addresses, Spans spans) {
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.spans = spans;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var words = entered.desk().words();
        return has(entered, now)
                ? Optional.of(
                        new Card(
                                words.say("Din kode til indgangen", "Your code for the entrance"),
                                List.of(
                                        words.say(
                                                "Vis den, når du kommer: på telefonen eller på papir.",
                                                "Show it when you arrive, on your phone or on paper.")),
                                words.say("Se koden", "See the code"),
                                entered.desk().around().to("registration/mine/code")))
                : Optional.empty();
    }

    /// Whoever has a place, until it is over.
    boolean has(Entered entered, Instant now) {
        return entered.registration().standing() instanceof Standing.Expected
                && spans.of(entered.registration().conference())
                        .filter(span -> !now.isBefore(span.end().toInstant()))
                        .isEmpty();
    }

    String drawing(Entered entered) {
        return QrCode.svg(
                address(entered),
                entered.desk().words().say("Kode til indgangen", "Code for the entrance"));
    }

    BufferedImage picture(Entered entered) {
        return QrCode.picture(address(entered));
    }

    private String address(Entered entered) {
        var slug = entered.desk().conference().slug();
        var code = arrivals.code(entered.registration().id());
        return addresses.of("/organiser/" + slug + "/door?code=" + code).toString();
    }
}
