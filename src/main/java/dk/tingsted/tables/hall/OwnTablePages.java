package dk.tingsted.tables.hall;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.form.Sending;
import dk.tingsted.registration.mine.Admission;
import dk.tingsted.registration.mine.Entered;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/registration/mine/table`: the number of one's table, large, and who sits there.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration/mine", "/{slug:[a-z0-9-]+}/en/registration/mine"})
class OwnTablePages {

    private final Admission admission;
    private final Registrations registrations;
    private final Halls halls;
    private final OwnTable table;
    private final InstantSource clock;

    OwnTablePages(
            Admission admission,
            Registrations registrations,
            Halls halls,
            OwnTable table,
            InstantSource clock) {
        this.admission = admission;
        this.registrations = registrations;
        this.halls = halls;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping("/table")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var entered = admission.of(slug, request);
        if (entered.isEmpty()) {
            return Html.see(
                    "/" + slug + Sending.words(request).say("", "/en") + "/registration/mine");
        }
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(Html.TYPE)
                .body(Html.bytes(Html.PAGES.tablesMine(page(entered.get()))));
    }

    private OwnTablePage page(Entered entered) {
        var tables = table.tables(entered, clock.instant()).orElseThrow(NotFound::new);
        var conference = entered.desk().conference();
        var plan = halls.published(conference).orElseThrow(NotFound::new);
        var all = registrations.of(conference.id());
        var rounds =
                IntStream.range(0, tables.size())
                        .filter(n -> tables.get(n) != 0)
                        .mapToObj(n -> round(n + 1, tables.get(n), plan, all, entered))
                        .toList();
        var around = entered.desk().around();
        return new OwnTablePage(
                new Around(
                        around.slug(), around.title(), around.words(), "registration/mine/table"),
                entered.registration().person().name(),
                rounds);
    }

    private static OwnTablePage.Round round(
            int number, int table, HallPlan plan, List<Registration> all, Entered entered) {
        var ids = Optional.ofNullable(plan.at(number).get(table)).orElse(List.of());
        var others =
                all.stream()
                        .filter(one -> ids.contains(one.id()))
                        .filter(one -> !one.id().equals(entered.registration().id()))
                        .toList();
        var with =
                others.stream()
                        .filter(Registration::onList)
                        .map(Registration::person)
                        .map(OwnTablePages::told)
                        .sorted()
                        .toList();
        return new OwnTablePage.Round(number, table, with, others.size() - with.size());
    }

    private static String told(Person person) {
        var from = Shown.from(person);
        return from.isEmpty() ? person.name() : person.name() + ", " + from;
    }
}
