package dk.tingsted.arrival;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Erased;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who comes to a conference, as the doors tell.
@Service
public class Arrivals {

    /// What no door pressed, but another program of the house.
    private static final UUID PROGRAMS = new UUID(0, 1);

    private final Conferences conferences;
    private final Registrations registrations;
    private final Setups setups;
    private final PressStore presses;
    private final ArrivalCodeStore codes;
    private final TransactionTemplate transactions;

    Arrivals(
            Conferences conferences,
            Registrations registrations,
            Setups setups,
            PressStore presses,
            ArrivalCodeStore codes,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.registrations = registrations;
        this.setups = setups;
        this.presses = presses;
        this.codes = codes;
        this.transactions = transactions;
    }

    /// What a door has not heard.
    ///
    /// @param upTo the number of the last press there is; what comes later has a higher one
    record News(long upTo, List<Press> presses) {

        News {
            presses = List.copyOf(presses);
        }
    }

    /// What somebody shows at the door.
    UUID code(RegistrationId registration) {
        return codes.of(registration);
    }

    /// Who has come.
    public Attendance attendance(Conference conference) {
        return Attendance.of(news(conference, 0).presses());
    }

    /// Who is expected.
    ///
    /// @throws NotFound for a conference that nobody registers for
    DoorList list(Conference conference) {
        var setup = setups.of(conference.id()).orElseThrow(NotFound::new);
        return DoorList.of(
                registrations.of(conference.id()),
                setup.groups(),
                codes.of(conference.id()),
                attendance(conference));
    }

    /// @param since the number of the last press that the door has heard of, 0 for none
    News news(Conference conference, long since) {
        var heard = presses.after(conference.id(), since);
        return new News(
                heard.isEmpty() ? since : heard.getLast().number(),
                heard.stream().map(PressStore.Heard::press).toList());
    }

    /// Keeps what doors have pressed; what is known already is left as it is. About those who are
    /// not registered for this conference nothing is kept.
    public void add(Conference conference, Collection<Press> pressed, Instant now) {
        if (pressed.isEmpty()) {
            return;
        }
        var known =
                registrations.of(conference.id()).stream()
                        .map(Registration::id)
                        .collect(Collectors.toSet());
        var ours = pressed.stream().filter(one -> isOurs(one.comer(), known::contains)).toList();
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            presses.add(conference.id(), ours, now);
        });
    }

    /// Lets somebody in who is on the list. The first time counts.
    ///
    /// @return since when she has been there
    public Instant arrive(
            Conference conference, RegistrationId registration, String by, Instant now) {
        var comer = new Comer.Registered(registration);
        var there = attendance(conference).of(comer);
        if (there.isEmpty()) {
            var at = now.truncatedTo(ChronoUnit.MILLIS);
            var press =
                    new Press(UUID.randomUUID(), comer, Press.What.ARRIVED, "", at, by, PROGRAMS);
            add(conference, List.of(press), now);
        }
        return attendance(conference).of(comer).orElseThrow().at();
    }

    private static boolean isOurs(
            Comer comer, java.util.function.Predicate<RegistrationId> isKnown) {
        return switch (comer) {
            case Comer.Registered(var registration) -> isKnown.test(registration);
            case Comer.WalkIn _ -> true;
        };
    }

    /// Her code ends; that somebody came remains, without a name.
    @EventListener
    void forget(Erased erased) {
        codes.forget(erased.registration().id());
    }
}
