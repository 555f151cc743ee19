package dk.tingsted.stands;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Pass;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Stands;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the secretariat's page of stands tells.
@Component
class StandsDesk {

    private final Programmes programmes;
    private final Exhibition exhibition;
    private final Passes passes;

    StandsDesk(Programmes programmes, Exhibition exhibition, Passes passes) {
        this.programmes = programmes;
        this.exhibition = exhibition;
        this.passes = passes;
    }

    /// What was just done on the page, and what was typed there.
    record Done(
            StandsPage.@Nullable Made made,
            @Nullable String alarm,
            String notice,
            String typed,
            String planWords) {

        static Done well(String notice) {
            return new Done(null, null, notice, "", "");
        }

        static Done wrong(String alarm, String typed, String planWords) {
            return new Done(null, alarm, "", typed, planWords);
        }
    }

    StandsPage page(Conference conference, String by, Done done) {
        var programme = programme(conference);
        var stands = exhibition.stands(conference.id());
        var own =
                passes.of(conference.id()).stream()
                        .filter(pass -> pass.purpose() == Purpose.STAND)
                        .collect(toMap(Pass::person, Function.identity()));
        return new StandsPage(
                conference.slug().value(),
                Words.DANISH.title(programme),
                by,
                stands.stream().map(stand -> line(stand, own)).toList(),
                stands.stream().map(Stand::stall).filter(stall -> stall.place() != null).toList(),
                exhibition.plan(conference.id()).orElse(null),
                hours(programme),
                done.typed(),
                done.planWords(),
                done.made(),
                done.alarm(),
                done.notice());
    }

    Programme programme(Conference conference) {
        return programmes.latestEdition(conference.id()).orElseThrow(NotFound::new).programme();
    }

    private static StandsPage.Line line(Stand stand, Map<String, Pass> own) {
        var pass = own.get(stand.key());
        var place = stand.place();
        return new StandsPage.Line(
                stand.id(),
                stand.number(),
                stand.told().name(),
                stand.told().description().isEmpty() ? "Mangler beskrivelse" : "",
                place == null ? "" : place.told(Words.DANISH),
                stand.address(),
                state(pass),
                pass == null || pass.isRevoked() ? 0 : pass.id());
    }

    private static String state(@Nullable Pass pass) {
        if (pass == null) {
            return "Intet link endnu";
        }
        if (pass.isRevoked()) {
            return "Linket er spærret";
        }
        var usedOn = pass.usedOn();
        return usedOn == null ? "Linket er ikke brugt" : "Sidst brugt " + Moments.day(usedOn);
    }

    private static List<String> hours(Programme programme) {
        var times = Timetable.of(programme);
        return Stands.hours(programme).stream()
                .flatMap(item ->
                        times.span(item).stream()
                                .map(span ->
                                        Words.DANISH.weekday(span.day())
                                                + " kl. "
                                                + Words.DANISH.clock(span.start())
                                                + ": "
                                                + item.title()))
                .toList();
    }
}
