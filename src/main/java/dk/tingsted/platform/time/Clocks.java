package dk.tingsted.platform.time;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the program. A demonstration may set it: it then shows the given instant when
/// the program starts, or is the given length ahead, and goes on from there.
@Configuration(proxyBeanMethods = false)
public class Clocks {

    /// Where the conferences are held, whatever the machine thinks.
    public static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

    @Bean
    Clock clock(Settings settings) {
        var wanted = settings.clock();
        return wanted == null ? Clock.systemUTC() : set(wanted, Clock.systemUTC());
    }

    /// A clock that runs on from what is wanted.
    ///
    /// @throws Unusable for anything but an instant with its zone, or a length
    public static Clock set(String wanted, Clock real) {
        try {
            return Clock.offset(real, ahead(wanted, real)).withZone(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Unusable(
                    "Uret »"
                            + wanted
                            + "« kan ikke stilles. Skriv et tidspunkt som 2021-05-11T16:30:00+02:00"
                            + " eller en forskydning som +PT1H.",
                    e);
        }
    }

    private static Duration ahead(String wanted, Clock real) {
        return wanted.startsWith("+") || wanted.startsWith("-") || wanted.startsWith("P")
                ? Duration.parse(wanted)
                : Duration.between(real.instant(), OffsetDateTime.parse(wanted));
    }
}
