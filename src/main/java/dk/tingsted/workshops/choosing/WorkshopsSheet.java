package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.workshops.choosing.Placed.How;
import dk.tingsted.workshops.choosing.Round.Phase;
import dk.tingsted.workshops.choosing.WorkshopsPage.Ask;
import dk.tingsted.workshops.choosing.WorkshopsPage.Mode;
import dk.tingsted.workshops.choosing.WorkshopsPage.Option;
import dk.tingsted.workshops.choosing.WorkshopsPage.Part;
import dk.tingsted.workshops.choosing.WorkshopsPage.Seal;
import dk.tingsted.workshops.choosing.WorkshopsPage.Seat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Draws the page of one's own workshops.
///
/// @param loads how many are in each workshop
/// @param leads which venues have a way in on a screen
/// @param asked what she asks for besides; null for nothing
/// @param companions the names of those she goes with
record WorkshopsSheet(
        Around around,
        long registration,
        boolean mayChoose,
        Plan plan,
        Own own,
        Map<ItemId, Integer> loads,
        Function<Venue, Boolean> leads,
        @Nullable Asked asked,
        List<String> companions,
        @Nullable String plenary,
        Instant now) {

    WorkshopsPage page(String did) {
        return page(did, null, List.of(), null, Map.of());
    }

    /// Of a press that changed nothing.
    ///
    /// @param free what is free as it was decided by; null to tell it as it is remembered
    WorkshopsPage refused(String alarm, @Nullable Map<ItemId, Integer> free) {
        return page("", alarm, List.of(), free, Map.of());
    }

    /// Of a form that must be put right.
    WorkshopsPage faulty(List<Fault> faults, Map<ItemId, String> typed) {
        return page("", null, faults, null, typed);
    }

    /// Of a name or an address that cannot be one.
    WorkshopsPage faulty(Fault fault, String company, boolean stepFree) {
        var page = page("", null, List.of(fault), null, Map.of());
        return page.with(new Ask(around.here() + "/together", company, "", stepFree, fault.text()));
    }

    private WorkshopsPage page(
            String did,
            @Nullable String alarm,
            List<Fault> faults,
            @Nullable Map<ItemId, Integer> free,
            Map<ItemId, String> typed) {
        var words = around.words();
        var programme = plan.programme();
        return new WorkshopsPage(
                around,
                programme.language() == words.language() ? null : programme.language().code(),
                registration,
                plan.state(now),
                "/" + around.slug() + "/workshops/events",
                machine(now),
                mayChoose,
                mayChoose
                        ? plan.rounds().stream().map(round -> part(round, free, typed)).toList()
                        : List.of(),
                ask(),
                plenary,
                did,
                alarm,
                faults);
    }

    private @Nullable Ask ask() {
        boolean isAhead = plan.rounds().stream().anyMatch(round -> Caring.isAhead(round, now));
        if (!mayChoose || !isAhead) {
            return null;
        }
        var company = asked == null || asked.company() == null ? "" : asked.company();
        return new Ask(
                around.here() + "/together",
                company,
                companions.isEmpty() ? waits(company) : goes(),
                asked != null && asked.stepFree(),
                null);
    }

    private String goes() {
        var names = String.join(", ", companions);
        return say(
                "I følges ad: du og " + names + ". Har en af jer ingen ønsker, tæller de andres.",
                "You go together: you and "
                        + names
                        + ". Whoever has no wishes follows the others.");
    }

    private String waits(String company) {
        return company.isEmpty()
                ? ""
                : say(
                        "Du har skrevet »"
                                + company
                                + "«. Det gælder, når den anden også har skrevet dig.",
                        "You wrote “"
                                + company
                                + "”. It holds when the other has written you as well.");
    }

    private String machine(Instant at) {
        return at.atZone(plan.programme().zone())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private Part part(Round round, @Nullable Map<ItemId, Integer> free, Map<ItemId, String> typed) {
        var block = plan.block(round.block()).orElseThrow();
        var mode = mode(round);
        var closes = round.terms().closesAt();
        return new Part(
                block.id().value(),
                block.title(),
                words().clock(block.start().toLocalTime())
                        + "–"
                        + words().clock(block.end().toLocalTime()),
                mode,
                lead(round, mode),
                round.phase(now) == Phase.OPEN && closes != null ? machine(closes) : null,
                seat(block, round),
                block.workshops().stream()
                        .filter(item -> mode == Mode.SOON || round.venue(item.id()).isPresent())
                        .map(item -> option(block, round, mode, item, free, typed))
                        .toList(),
                seal(round));
    }

    private Words words() {
        return around.words();
    }

    private Mode mode(Round round) {
        boolean isFirstCome = round.terms().way() == Way.FIRST_COME;
        var has = own.places().get(round.block());
        if (has != null && has.how() == How.HOST) {
            return Mode.SEATED;
        }
        return switch (round.phase(now)) {
            case SOON -> Mode.SOON;
            case OPEN -> isFirstCome ? Mode.PICK : Mode.WISH;
            case COUNTING -> Mode.COUNTING;
            case SETTLED -> has == null ? Mode.LATE : Mode.SEATED;
            case FREE -> Mode.FREE;
        };
    }

    private String lead(Round round, Mode mode) {
        var closes = round.terms().closesAt();
        var until = closes == null ? "" : clock(closes);
        return switch (mode) {
            case SOON -> soon(round);
            case WISH ->
                    say(
                            "Sæt workshopperne i den rækkefølge, du helst vil. Du kan lave om, indtil vinduet lukker kl. "
                                    + until
                                    + ". Så får alle deres plads på samme tid; det er lige meget, hvem der var hurtigst.",
                            "Put the workshops in the order you like best. You can change it until the window closes at "
                                    + until
                                    + ". Then all get their places at the same time; it does not matter who was quickest.");
            case PICK ->
                    say(
                            "Tryk på den workshop, du vil være med i. Du kan bytte indtil kl. "
                                    + until
                                    + ", og du beholder din plads, indtil den nye er din.",
                            "Press the workshop you want. You can swap until "
                                    + until
                                    + ", and you keep your place until the new one is yours.");
            case COUNTING ->
                    say(
                            "Vinduet er lukket, og pladserne bliver fordelt. Din workshop står her om et øjeblik.",
                            "The window is closed and places are being divided. Your workshop will be here in a moment.");
            case SEATED -> "";
            case LATE ->
                    say(
                            "Du har ingen plads endnu. Tryk på en workshop med ledige pladser, så er pladsen din med det samme.",
                            "You have no place yet. Press a workshop with places left, and the place is yours at once.");
            case FREE ->
                    say(
                            "Gå ind i den workshop, du har lyst til. Du kan gå imellem dem.",
                            "Go to the workshop you like. You can move between them.");
        };
    }

    private String soon(Round round) {
        var opens = round.terms().opensAt();
        if (opens == null) {
            return say(
                    "Her vælger du workshop, når det bliver tid.",
                    "This is where you choose your workshop when the time comes.");
        }
        var when = Moments.told(opens, plan.programme().zone(), words());
        return round.terms().way() == Way.WISHES
                ? say(
                        "Du kan ønske fra " + when + ".",
                        "You can make your wishes from " + when + ".")
                : say("Du kan vælge fra " + when + ".", "You can choose from " + when + ".");
    }

    private String say(String danish, String english) {
        return around.say(danish, english);
    }

    private String clock(Instant at) {
        return words().clock(at.atZone(plan.programme().zone()).toLocalTime());
    }

    private @Nullable Seat seat(Block block, Round round) {
        var has = own.places().get(block.id());
        var item = has == null ? null : block.workshop(has.workshop()).orElse(null);
        if (has == null || item == null) {
            return null;
        }
        var venue = round.venue(has.workshop()).orElse(Venue.of(has.workshop()));
        var entry = Entry.of(block, round.terms(), has.how() == How.HOST);
        boolean isVirtual = leads.apply(venue);
        return new Seat(
                item.title(),
                who(item),
                venue.room(),
                isVirtual && entry.isAhead(now) ? clock(entry.opens()) : null,
                isVirtual && entry.isOpen(now) ? door(item) : null,
                why(round, has),
                has.how() == How.HOST);
    }

    private String door(Item item) {
        return around.here() + "/" + item.id() + "/door";
    }

    /// Which of her wishes it is, where it was divided.
    private String why(Round round, Placed has) {
        if (has.how() != How.DRAWN) {
            return "";
        }
        var wishes = own.wishes().getOrDefault(round.block(), List.of());
        int rank = wishes.indexOf(has.workshop()) + 1;
        if (rank == 0 && !companions.isEmpty()) {
            return say(
                    "Her var der plads til jer, der følges ad.",
                    "Here was room for you who go together.");
        }
        return rank == 0
                ? say(
                        "Der var ikke plads i dem, du ønskede. Du har fået en plads her i stedet.",
                        "There was no room in those you wished for. You have a place here instead.")
                : say(
                        "Det var dit " + rank + ". ønske.",
                        "This was your wish number " + rank + ".");
    }

    private static String who(Item item) {
        return item.people().stream().map(Participation::named).collect(Collectors.joining(", "));
    }

    private Option option(
            Block block,
            Round round,
            Mode mode,
            Item item,
            @Nullable Map<ItemId, Integer> free,
            Map<ItemId, String> typed) {
        var venue = round.venue(item.id()).orElse(Venue.of(item.id()));
        var has = own.places().get(block.id());
        var entry = Entry.of(block, round.terms(), false);
        boolean isOpenDoor = mode == Mode.FREE && leads.apply(venue) && entry.isOpen(now);
        return new Option(
                item.id().value(),
                item.title(),
                who(item),
                venue.room(),
                typed.isEmpty() ? rank(block, item) : typed.getOrDefault(item.id(), ""),
                mode == Mode.PICK || mode == Mode.LATE ? free(round, venue, free) : null,
                !venue.accessible(),
                has != null && has.workshop().equals(item.id()),
                isOpenDoor ? door(item) : null);
    }

    private String rank(Block block, Item item) {
        int rank = own.wishes().getOrDefault(block.id(), List.of()).indexOf(item.id()) + 1;
        return rank == 0 ? "" : Integer.toString(rank);
    }

    private int free(Round round, Venue venue, @Nullable Map<ItemId, Integer> free) {
        var decided = free == null ? null : free.get(venue.workshop());
        return decided != null
                ? decided
                : Math.max(0, round.seats(venue, now) - loads.getOrDefault(venue.workshop(), 0));
    }

    private @Nullable Seal seal(Round round) {
        if (round.terms().way() != Way.WISHES) {
            return null;
        }
        var told = round.told();
        return told == null
                ? new Seal(round.seal(), "", "", "")
                : new Seal(
                        round.seal(),
                        round.seed(),
                        told.input(),
                        ProofWords.of(told.proof(), words()));
    }
}
