package dk.tingsted.platform.time;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
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
    Clock clock(Settings settings, Skew skew) {
        var wanted = settings.clock();
        var common = new Common(Clock.systemUTC(), skew);
        return wanted == null ? common : set(wanted, common);
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

    /// The clock of this machine, put right by that of the database.
    private static final class Common extends Clock {

        private final Clock machine;
        private final Skew skew;

        Common(Clock machine, Skew skew) {
            this.machine = machine;
            this.skew = skew;
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(skew.behind());
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Common(machine.withZone(zone), skew);
        }
    }
}
