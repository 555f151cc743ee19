package dk.tingsted.registration.planned;

import dk.tingsted.letters.Occasion;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.planned.OwedStore.Gone;
import dk.tingsted.registration.planned.PlannedPage.Act;
import dk.tingsted.registration.planned.PlannedPage.Card;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of each letter when it goes and to how many, and what has gone.
///
/// @param span empty while the programme has no time
/// @param followUp whether there is a follow-up to read
record Cards(Decided decided, Optional<Span> span, boolean followUp, Instant now) {

    /// @param owed how many would get it now
    /// @param gone null where nobody has got it
    Card of(Occasion occasion, int owed, @Nullable Gone gone) {
        var said = said(occasion, owed);
        return new Card(
                code(occasion),
                occasion.name(),
                occasion.title(),
                said.state,
                said.tone,
                said.told,
                gone == null ? "" : gone(gone),
                said.act);
    }

    static String code(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Said(String state, String tone, List<String> told, Act act) {}

    private Said said(Occasion occasion, int owed) {
        if (occasion == Occasion.FOLLOW_UP && decided.followUp().isEmpty()) {
            return beforeFollowUp(owed);
        }
        if (isAsking(occasion) && decided.inquiry().isEmpty()) {
            return new Said(
                    "Ingen evaluering",
                    "info",
                    List.of("Brevet går, når en evaluering åbner. Der er ikke lavet nogen endnu."),
                    Act.NONE);
        }
        if (span.isEmpty()) {
            return new Said(
                    "Venter på programmet",
                    "info",
                    List.of("Der er ikke offentliggjort et program med dag og klokkeslæt endnu."),
                    Act.NONE);
        }
        var window = Schedule.window(occasion, decided, span.get());
        return window.map(one -> said(occasion, one, owed)).orElseGet(Cards::off);
    }

    private static boolean isAsking(Occasion occasion) {
        return occasion == Occasion.EVALUATION || occasion == Occasion.EVALUATION_REMINDER;
    }

    private static Said off() {
        return new Said("Slået fra", "info", List.of("Brevet bliver ikke sendt."), Act.NONE);
    }

    private Said said(Occasion occasion, Window window, int owed) {
        if (!now.isBefore(window.closes())) {
            return new Said("Forbi", "info", List.of("Brevet går ikke til flere."), Act.NONE);
        }
        var held = decided.held().get(occasion);
        if (held != null) {
            return new Said(
                    "Holdt tilbage",
                    "warning",
                    List.of(
                            "%s holdt det tilbage %s.".formatted(held.by(), moment(held.at())),
                            window.isAhead(now)
                                    ? "Det skulle gå %s.".formatted(moment(window.opens()))
                                    : "%s venter på det. Slipper du det, går det med det samme."
                                            .formatted(Told.people(owed))),
                    Act.LET_GO);
        }
        return window.isAhead(now) ? ahead(window, owed) : open(occasion, window, owed);
    }

    private Said ahead(Window window, int owed) {
        return new Said(
                "Planlagt",
                "success",
                List.of(
                        "Går %s.".formatted(moment(window.opens())),
                        "Som det står nu, går det til %s.".formatted(Told.people(owed))),
                Act.HOLD);
    }

    private Said open(Occasion occasion, Window window, int owed) {
        var later =
                switch (occasion) {
                    case LINKS ->
                            "Får nogen en plads, inden konferencen begynder, får de det også.";
                    case DAY_BEFORE -> untilMidnight();
                    default -> "";
                };
        var waiting = owed == 0 ? "" : "%s får det inden længe.".formatted(Told.people(owed));
        return new Said(
                owed == 0 ? "Sendt" : "Går nu",
                "success",
                Stream.of("Begyndte at gå %s.".formatted(moment(window.opens())), waiting, later)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                Act.HOLD);
    }

    private String untilMidnight() {
        return decided.plan().linksDays() == null
                ? "Får nogen en plads inden midnat, får de det også."
                : "Får nogen en plads inden midnat, får de brevet fra ugen før i stedet.";
    }

    private Said beforeFollowUp(int owed) {
        if (!followUp) {
            return new Said(
                    "Ikke skrevet endnu",
                    "info",
                    List.of("Brevet går først, når der er en opsamling at læse, og du siger til."),
                    Act.WRITE);
        }
        return new Said(
                "Klar",
                "warning",
                List.of(
                        "Opsamlingen er skrevet. Brevet går, når du siger til, og ikke af sig selv.",
                        "Som det står nu, går det til %s.".formatted(Told.people(owed))),
                Act.SEND);
    }

    private String gone(Gone gone) {
        return "Sendt til %s, senest %s."
                .formatted(Told.people(gone.number()), moment(gone.latest()));
    }

    private String moment(Instant at) {
        return Told.moment(at, zone());
    }

    private ZoneId zone() {
        return span.map(Span::zone).orElse(Clocks.DANISH);
    }
}
