package dk.tingsted.registration;

import dk.tingsted.registration.Outcome.Lacking;
import dk.tingsted.registration.Outcome.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who gets a place. Nothing here is loaded or written.
///
/// Between two transactions every place that is free for somebody who waits has been offered to
/// her. So where a place is free for a newcomer, all who wait do so for a group that is full, and
/// she overtakes nobody.
final class Seats {

    /// When a conference takes registrations.
    record Hours(@Nullable Instant openedAt, Instant opensAt, Instant closesAt) {

        /// Why nobody registers now; empty when people do.
        Optional<Outcome> refusal(Instant now) {
            if (openedAt == null || now.isBefore(opensAt)) {
                return Optional.of(new Outcome.NotYet(opensAt));
            }
            return now.isBefore(closesAt)
                    ? Optional.empty()
                    : Optional.of(new Outcome.Closed(closesAt));
        }
    }

    /// What a form leads to.
    ///
    /// @param standings in the form's order; empty when nobody is registered
    /// @param known by number in the form: they have registered before and get a letter instead
    /// @param room as it is left
    record Decided(Outcome outcome, List<Standing> standings, Set<Integer> known, Room room) {

        Decided {
            standings = List.copyOf(standings);
            known = Set.copyOf(known);
        }

        private static Decided nobody(Outcome outcome, Room room) {
            return new Decided(outcome, List.of(), Set.of(), room);
        }
    }

    /// One who waits.
    record Waiter(RegistrationId id, GroupId group) {}

    private final Application application;
    private final Set<Integer> known;
    private final Instant now;
    private final Standing[] standings;
    private final List<Lacking> lacking = new ArrayList<>();

    private Seats(Application application, Set<Integer> known, Instant now) {
        this.application = application;
        this.known = known;
        this.now = now;
        this.standings = new Standing[application.people().size()];
    }

    /// @param known the addresses of those who have registered
    static Decided decide(
            Hours hours, Room room, Application application, Set<String> known, Instant now) {
        return hours.refusal(now)
                .map(refusal -> Decided.nobody(refusal, room))
                .orElseGet(
                        () -> new Seats(application, known(application, known), now).placed(room));
    }

    /// Who of those who wait is offered a place, in order: whoever has waited longest, unless her
    /// own group is full.
    static List<RegistrationId> next(Room room, List<Waiter> queue) {
        var offered = new ArrayList<RegistrationId>();
        var left = room;
        for (var waiter : queue) {
            if (left.lack(waiter.group()).isEmpty()) {
                left = left.withHeld(waiter.group());
                offered.add(waiter.id());
            }
        }
        return offered;
    }

    /// Also one who stands in the form for the second time.
    private static Set<Integer> known(Application application, Set<String> addresses) {
        var seen = new HashSet<>(addresses);
        var known = new HashSet<Integer>();
        for (int n = 0; n < application.people().size(); n++) {
            if (!seen.add(application.people().get(n).person().address())) {
                known.add(n);
            }
        }
        return known;
    }

    /// Those who are known take no place; what the form says of them is what it would say of a
    /// stranger in what the others leave.
    private Decided placed(Room room) {
        var left =
                place(room, IntStream.range(0, standings.length).filter(n -> !known.contains(n)));
        place(left, IntStream.range(0, standings.length).filter(known::contains));
        if (!lacking.isEmpty() && !application.acceptsWaiting()) {
            return Decided.nobody(new Outcome.Full(lacking), room);
        }
        return new Decided(
                received(application, Arrays.asList(standings)),
                Arrays.asList(standings),
                known,
                left);
    }

    /// What the form says when it has been received.
    static Outcome.Received received(Application application, List<Standing> standings) {
        return new Outcome.Received(
                IntStream.range(0, standings.size())
                        .mapToObj(n ->
                                new Placed(application.people().get(n).person(), standings.get(n)))
                        .toList());
    }

    private Room place(Room room, IntStream people) {
        var left = room;
        for (int person : people.toArray()) {
            left = place(left, person);
        }
        return left;
    }

    private Room place(Room room, int person) {
        var group = application.people().get(person).group();
        var lack = room.lack(group);
        if (lack.isEmpty()) {
            standings[person] = new Standing.Expected(now);
            return room.withHeld(group);
        }
        lacking.add(new Lacking(person, lack.get()));
        standings[person] =
                new Standing.Waiting(now, room.nextNumber(group, lack.get()), lack.get());
        return room.withWaiting(group);
    }
}
