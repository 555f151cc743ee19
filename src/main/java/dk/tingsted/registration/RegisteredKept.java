package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Those who registered, each forgotten as if she had asked for it herself. Nobody gets a letter
/// about it, and no place is offered to anybody.
@Component
class RegisteredKept implements Retained {

    private final RegistrationStore store;
    private final SetupStore setups;
    private final PlaceStore places;
    private final Erasing erasing;

    RegisteredKept(RegistrationStore store, SetupStore setups, PlaceStore places, Erasing erasing) {
        this.store = store;
        this.setups = setups;
        this.places = places;
        this.erasing = erasing;
    }

    @Override
    public Kind kind() {
        return Kind.REGISTERED;
    }

    @Override
    public int count(ConferenceId conference) {
        return store.of(conference).size();
    }

    @Override
    public Map<String, Integer> left(ConferenceId conference) {
        var left = new LinkedHashMap<String, Integer>();
        var names = new LinkedHashMap<GroupId, String>();
        setups.find(conference)
                .ifPresent(setup ->
                        setup.groups().forEach(group -> names.put(group.id(), group.name())));
        store.of(conference)
                .forEach(one ->
                        left.merge(
                                names.getOrDefault(one.group(), "Andre")
                                        + ", "
                                        + stood(one.standing()),
                                1,
                                Integer::sum));
        return left;
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        places.hold(List.of(conference));
        var all = store.of(conference);
        all.stream()
                .filter(one -> !(one.standing() instanceof Standing.Withdrawn))
                .forEach(one -> store.withdraw(one.id(), Happened.BY_ITSELF, "", now));
        all.forEach(one -> erasing.erase(one, new By.Organiser(Happened.BY_ITSELF), now));
    }

    private static String stood(Standing standing) {
        return switch (standing) {
            case Standing.Expected _ -> "havde en plads";
            case Standing.Waiting _, Standing.Offered _ -> "stod på venteliste";
            case Standing.Withdrawn _ -> "meldte afbud";
        };
    }
}
