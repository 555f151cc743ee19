package dk.tingsted.programme;

import dk.tingsted.people.Deed;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Proof;
import dk.tingsted.people.Roles;
import dk.tingsted.people.SignedIn;
import dk.tingsted.platform.Alarming;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Statement;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/organiser`: what there is that is hers, and how far it has come.
@Controller
class ConferencesPages {

    private final Programmes programmes;
    private final Roles roles;
    private final SignedIn signedIn;
    private final Settings settings;
    private final List<Alarming> alarming;
    private final InstantSource clock;

    ConferencesPages(
            Programmes programmes,
            Roles roles,
            SignedIn signedIn,
            Settings settings,
            List<Alarming> alarming,
            InstantSource clock) {
        this.programmes = programmes;
        this.roles = roles;
        this.signedIn = signedIn;
        this.settings = settings;
        this.alarming = List.copyOf(alarming);
        this.clock = clock;
    }

    @GetMapping("/organiser")
    ResponseEntity<byte[]> all(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        var powers = roles.of(organiser.id());
        var entries =
                programmes.all().stream()
                        .filter(one -> powers.may(Deed.READ_PROGRAMME, one.slug()))
                        .map(ConferencesPages::entry)
                        .toList();
        return Html.page(
                Html.PAGES.programmeConferences(
                        new ConferencesPage(
                                organiser.name(),
                                entries,
                                powers.may(Deed.FOUND_CONFERENCE),
                                powers.isAdministrator(),
                                signedIn.proof(request) == Proof.CONSOLE,
                                powers.isAdministrator() ? due() : null,
                                alarms(clock.instant()))));
    }

    private @Nullable String due() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.DANISH);
        return Statement.due(settings.statement(), today).orElse(null);
    }

    private List<String> alarms(Instant now) {
        return alarming.stream().flatMap(one -> one.alarms(now).stream()).toList();
    }

    private static ConferencesPage.Entry entry(Summary summary) {
        return new ConferencesPage.Entry(
                summary.slug().value(),
                summary.title().orElse("Uden titel (" + summary.slug() + ")"),
                when(summary.days()),
                summary.out().map(ConferencesPages::state).orElse("Kladde"),
                summary.out().isPresent());
    }

    private static String when(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "Dato ikke angivet";
        }
        var first = Wordlist.of(days.getFirst());
        return days.size() == 1
                ? first
                : first
                        + " og "
                        + (days.size() - 1)
                        + " dag"
                        + (days.size() == 2 ? "" : "e")
                        + " mere";
    }

    private static String state(Summary.Out out) {
        return out.number()
                + ". udgave, "
                + Wordlist.of(out.status()).toLowerCase(java.util.Locale.ROOT)
                + ", "
                + Review.moment(out.at());
    }
}
