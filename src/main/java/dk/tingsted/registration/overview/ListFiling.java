package dk.tingsted.registration.overview;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who has registered, where the secretariat chooses to name them; without what each answered, and
/// never with diet and accessibility.
@Component
@Order(40)
class ListFiling implements Filing {

    private final Setups setups;
    private final Registrations registrations;
    private final Programmes programmes;

    ListFiling(Setups setups, Registrations registrations, Programmes programmes) {
        this.setups = setups;
        this.registrations = registrations;
        this.programmes = programmes;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return setups
                .of(conference.id())
                .filter(_ -> chosen.participants())
                .map(setup -> paper(conference, setup))
                .stream()
                .toList();
    }

    private Paper paper(Conference conference, Setup setup) {
        return new Paper(
                "deltagere",
                "deltagere.csv",
                latest(conference, setup),
                "Deltagerliste",
                out -> out.write(Csv.write(lines(conference, setup))));
    }

    /// When the last of them registered.
    private Instant latest(Conference conference, Setup setup) {
        return registrations.of(conference.id()).stream()
                .map(Registration::madeAt)
                .max(Comparator.naturalOrder())
                .orElse(setup.opensAt());
    }

    private List<List<String>> lines(Conference conference, Setup setup) {
        var all = registrations.of(conference.id());
        return Participants.of(setup, all, Map.of(), programmes.zone(conference)).lines();
    }
}
