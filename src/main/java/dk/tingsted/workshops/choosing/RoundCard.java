package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.Placed.How;
import dk.tingsted.workshops.choosing.Round.Phase;
import dk.tingsted.workshops.choosing.RoundsPage.Acts;
import dk.tingsted.workshops.choosing.RoundsPage.Card;
import dk.tingsted.workshops.choosing.RoundsPage.Form;
import dk.tingsted.workshops.choosing.RoundsPage.Host;
import dk.tingsted.workshops.choosing.RoundsPage.Load;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Draws a block as the secretariat sees it.
///
/// @param comers who has a place at the conference
/// @param wishes everybody's
/// @param placed who is where
/// @param draw what the division would be; null where it is not due
record RoundCard(
        Block block,
        @Nullable Round round,
        Map<RegistrationId, Registration> comers,
        int wishers,
        Map<RegistrationId, List<ItemId>> wishes,
        Map<RegistrationId, Placed> placed,
        @Nullable Draw draw,
        int erased,
        Instant now) {

    Card card(Form form, boolean formIsOpen) {
        var phase = round == null ? null : round.phase(now);
        boolean isDrawn = round != null && round.terms().way() == Way.WISHES;
        var told = round == null ? null : round.told();
        return new Card(
                block.id().value(),
                block.title(),
                "kl. "
                        + Words.DANISH.clock(block.start().toLocalTime())
                        + "–"
                        + Words.DANISH.clock(block.end().toLocalTime()),
                state(phase),
                tone(phase),
                acts(phase),
                figures(phase),
                block.workshops().stream().map(this::load).toList(),
                isDrawn && round != null ? round.seal() : null,
                told == null || round == null ? null : round.seed(),
                told == null ? null : told.input(),
                erased,
                form,
                formIsOpen);
    }

    private Acts acts(@Nullable Phase phase) {
        boolean looksFirst = round != null && round.terms().looksFirst();
        return new Acts(
                phase == Phase.SOON,
                phase == Phase.OPEN,
                phase == Phase.COUNTING
                        && (looksFirst || (draw != null && draw.fault().isPresent())),
                !placed.isEmpty());
    }

    private static String tone(@Nullable Phase phase) {
        return switch (phase) {
            case OPEN, COUNTING -> "warning";
            case SETTLED, FREE -> "success";
            case SOON -> "info";
            case null -> "info";
        };
    }

    private String state(@Nullable Phase phase) {
        if (round == null || phase == null) {
            return "Ikke sat op endnu. Skriv, hvor mange der er plads til i hver workshop, og gem.";
        }
        return switch (phase) {
            case SOON -> soon(round);
            case OPEN -> "Åbent nu. Der lukkes " + told(round.terms().closesAt()) + ".";
            case COUNTING -> counted(round);
            case SETTLED -> settled(round);
            case FREE -> "Deltagerne går selv ind, hvor de vil.";
        };
    }

    private String soon(Round one) {
        return one.terms().opensAt() == null
                ? "Klar. Åbn, når det er tid, eller skriv et tidspunkt nedenfor."
                : "Åbner af sig selv "
                        + told(one.terms().opensAt())
                        + " og lukker "
                        + told(one.terms().closesAt())
                        + ".";
    }

    private String counted(Round one) {
        if (draw != null && draw.fault().isPresent()) {
            return "Fordelingen eller beviset for den holdt ikke, da det blev efterregnet, og den er ikke vist for nogen. Prøv igen, eller skriv til dem, der driver systemet.";
        }
        return one.terms().looksFirst()
                ? "Vinduet er lukket. "
                        + ProofWords.danish(draw == null ? Proof.PRICES : draw.proof())
                        + " Den er ikke vist for nogen endnu."
                : "Vinduet er lukket, og pladserne bliver fordelt nu.";
    }

    private String settled(Round one) {
        var told = one.told();
        return told == null
                ? "Lukket "
                        + told(one.terms().closesAt())
                        + ". Hvem der ingen plads har, kan tage en af de ledige."
                : "Fordelt og vist for alle "
                        + told(told.at())
                        + " af "
                        + told.by()
                        + ". "
                        + ProofWords.danish(told.proof())
                        + " Ingen bliver flyttet; hvem der ingen plads har, kan tage en af de ledige.";
    }

    private String told(@Nullable Instant at) {
        return at == null ? "" : Moments.told(at, block.start().getZone());
    }

    private List<String> figures(@Nullable Phase phase) {
        var figures = new ArrayList<String>();
        if (round == null || phase == Phase.FREE) {
            return figures;
        }
        if (round.terms().way() == Way.WISHES) {
            figures.add("%d af %d har ønsket.".formatted(wishers, comers.size()));
        }
        if (draw != null) {
            ranks(rank -> draw.places().get(rank)).ifPresent(figures::add);
        } else if (round.told() != null) {
            ranks(who -> drawn(placed.get(who))).ifPresent(figures::add);
        }
        if (phase == Phase.SETTLED || round.terms().way() == Way.FIRST_COME) {
            long without = comers.keySet().stream().filter(who -> !placed.containsKey(who)).count();
            figures.add("%d har ingen plads.".formatted(without));
        }
        return figures;
    }

    private static @Nullable ItemId drawn(@Nullable Placed place) {
        return place == null || place.how() != How.DRAWN ? null : place.workshop();
    }

    /// How many got which of their wishes.
    private Optional<String> ranks(Function<RegistrationId, @Nullable ItemId> place) {
        var profile = new TreeMap<Integer, Integer>();
        wishes.forEach((who, ranked) -> {
            var got = place.apply(who);
            if (got != null) {
                int rank = ranked.indexOf(got);
                profile.merge(rank < 0 ? Integer.MAX_VALUE : rank + 1, 1, Integer::sum);
            }
        });
        var parts = new ArrayList<String>();
        profile.forEach((rank, many) ->
                parts.add(
                        rank == Integer.MAX_VALUE
                                ? many + " en anden workshop"
                                : many + " fik deres " + rank + ". ønske"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts) + ".");
    }

    private Load load(Item item) {
        var venue = round == null ? null : round.venue(item.id()).orElse(null);
        return new Load(
                item.id().value(),
                item.title(),
                in(item),
                venue == null ? null : venue.places(),
                firstWishes(item),
                venue == null ? null : venue.room(),
                hosts(item),
                suggested(item));
    }

    private int in(Item item) {
        return draw != null
                ? (int) draw.places().values().stream().filter(item.id()::equals).count()
                : (int)
                        placed.values().stream()
                                .filter(one ->
                                        one.workshop().equals(item.id()) && one.how() != How.HOST)
                                .count();
    }

    private @Nullable Integer firstWishes(Item item) {
        if (round == null || round.terms().way() != Way.WISHES) {
            return null;
        }
        var first =
                wishes.values().stream()
                        .filter(ranked -> !ranked.isEmpty())
                        .collect(groupingBy(List::getFirst, counting()));
        return first.getOrDefault(item.id(), 0L).intValue();
    }

    private List<Host> hosts(Item item) {
        return placed.entrySet().stream()
                .filter(one ->
                        one.getValue().how() == How.HOST
                                && one.getValue().workshop().equals(item.id()))
                .flatMap(one -> Optional.ofNullable(comers.get(one.getKey())).stream())
                .map(RoundCard::host)
                .sorted(Comparator.comparing(Host::name))
                .toList();
    }

    private static Host host(Registration one) {
        return new Host(one.id().value(), one.person().name());
    }

    /// Who has registered by a name that stands in the programme, and leads nothing yet.
    private List<Host> suggested(Item item) {
        var names = item.people().stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        return round == null
                ? List.of()
                : comers.values().stream()
                        .filter(one -> names.contains(one.person().name().toLowerCase(Locale.ROOT)))
                        .filter(one -> !isHost(one))
                        .map(RoundCard::host)
                        .toList();
    }

    private boolean isHost(Registration one) {
        var place = placed.get(one.id());
        return place != null && place.how() == How.HOST;
    }
}
