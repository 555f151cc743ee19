package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.workshops.choosing.RoundsPage.Card;
import dk.tingsted.workshops.choosing.RoundsPage.Pair;
import dk.tingsted.workshops.choosing.RoundsPage.Regards;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what the secretariat sees of the workshops.
@Component
class RoundsDesk {

    private final Conferences conferences;
    private final Registrations registrations;
    private final Rounds rounds;
    private final Caring caring;
    private final Doors doors;

    RoundsDesk(
            Conferences conferences,
            Registrations registrations,
            Rounds rounds,
            Caring caring,
            Doors doors) {
        this.conferences = conferences;
        this.registrations = registrations;
        this.rounds = rounds;
        this.caring = caring;
        this.doors = doors;
    }

    /// A conference that is published, at a moment.
    record Seat(Conference conference, Plan plan, Instant now) {

        Block block(String id) {
            return plan.blocks().stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        @Nullable Round round(Block block) {
            return plan.round(block.id()).orElse(null);
        }
    }

    Seat at(String slug, Instant now) {
        var conference = conferences.at(slug);
        var plan = rounds.plan(conference.id(), now).orElseThrow(NotFound::new);
        return new Seat(conference, plan, now);
    }

    /// Those who have a place at the conference, by registration.
    Map<RegistrationId, Registration> comers(Seat seat) {
        return registrations.of(seat.conference().id()).stream()
                .filter(one -> one.standing() instanceof Standing.Expected)
                .collect(Collectors.toMap(Registration::id, one -> one));
    }

    RoundReading reading(Seat seat, Block block, Sent sent) {
        return new RoundReading(block, seat.round(block), sent, doors);
    }

    /// @param about the block that was just typed in; null for none
    RoundsPage page(
            Seat seat,
            String by,
            String did,
            @Nullable String alarm,
            @Nullable ItemId about,
            @Nullable Sent typed,
            List<Fault> faults) {
        var comers = comers(seat);
        var wishers = rounds.wishers(seat.conference().id());
        return new RoundsPage(
                seat.conference().slug().value(),
                by,
                Words.DANISH.title(seat.plan().programme()),
                did,
                alarm,
                faults,
                doors.makesRooms(),
                seat.plan().blocks().stream()
                        .map(block -> card(seat, block, comers, wishers, about, typed, faults))
                        .toList(),
                regards(caring.of(seat.conference().id()), comers));
    }

    private static Regards regards(Care care, Map<RegistrationId, Registration> comers) {
        var pairs =
                Stream.concat(
                                care.together().stream()
                                        .map(bond ->
                                                pair(
                                                        bond,
                                                        false,
                                                        care.mutual().contains(bond),
                                                        comers)),
                                care.apart().stream().map(bond -> pair(bond, true, false, comers)))
                        .flatMap(Optional::stream)
                        .toList();
        return new Regards(pairs, care.stepFree().size(), "", "", "");
    }

    private static Optional<Pair> pair(
            Bond bond, boolean apart, boolean isOwn, Map<RegistrationId, Registration> comers) {
        var one = comers.get(bond.one());
        var other = comers.get(bond.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(
                        new Pair(
                                one.id().value(),
                                other.id().value(),
                                one.person().name(),
                                other.person().name(),
                                apart,
                                isOwn));
    }

    /// Who is meant by a registration, an address, or a name that only one has.
    Optional<RegistrationId> comer(Seat seat, String typed) {
        var meant = typed.strip().replaceAll("\\s+", " ");
        var comers = comers(seat).values();
        var sure =
                comers.stream()
                        .filter(one ->
                                Long.toString(one.id().value()).equals(meant)
                                        || one.person().address().equalsIgnoreCase(meant))
                        .toList();
        var found =
                sure.isEmpty()
                        ? comers.stream()
                                .filter(one -> one.person().name().equalsIgnoreCase(meant))
                                .toList()
                        : sure;
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private Card card(
            Seat seat,
            Block block,
            Map<RegistrationId, Registration> comers,
            Map<ItemId, Integer> wishers,
            @Nullable ItemId about,
            @Nullable Sent typed,
            List<Fault> faults) {
        var round = seat.round(block);
        var conference = seat.conference().id();
        boolean isTyped = typed != null && block.id().equals(about);
        var shown = isTyped ? typed : RoundFields.kept(block, round);
        return new RoundCard(
                        block,
                        round,
                        comers,
                        wishers.getOrDefault(block.id(), 0),
                        rounds.wishes(conference, block.id()),
                        rounds.placed(conference, block.id()),
                        round == null
                                ? null
                                : rounds.draw(conference, block.id(), seat.now()).orElse(null),
                        rounds.erased(conference).getOrDefault(block.id(), 0),
                        seat.now())
                .card(
                        new RoundForm(block, round, Objects.requireNonNull(shown), seat.now())
                                .form(isTyped ? faults : List.of()),
                        isTyped || round == null);
    }

    /// What the printed list and the file say of a block.
    RoundList list(Seat seat, Block block) {
        var comers = comers(seat);
        var placed = rounds.placed(seat.conference().id(), block.id());
        var round = seat.round(block);
        return new RoundList(
                seat.conference().slug().value(),
                Words.DANISH.title(seat.plan().programme()),
                block.title(),
                block.workshops().stream()
                        .map(item -> RoundList.part(item, room(round, item), comers, placed))
                        .toList(),
                comers.values().stream()
                        .filter(one -> !placed.containsKey(one.id()))
                        .map(RoundList::line)
                        .sorted(RoundList.ORDER)
                        .toList());
    }

    private static String room(@Nullable Round round, Item item) {
        return round == null ? "" : round.venue(item.id()).map(Venue::room).orElse("");
    }
}
