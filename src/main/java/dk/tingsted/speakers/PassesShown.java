package dk.tingsted.speakers;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.notices.Correspondents;
import dk.tingsted.passes.Pass;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.speakers.NoteStore.Note;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of links tells.
@Component
class PassesShown {

    private final Passes passes;
    private final Speakers speakers;
    private final Correspondents correspondents;

    PassesShown(Passes passes, Speakers speakers, Correspondents correspondents) {
        this.passes = passes;
        this.speakers = speakers;
        this.correspondents = correspondents;
    }

    /// What was just done on the page.
    record Done(PassesPage.@Nullable Made made, @Nullable String alarm, String notice) {
        static final Done NOTHING = new Done(null, null, "");
    }

    PassesPage page(Conference conference, String by, Done done) {
        var programme = speakers.programme(conference.id());
        var all = passes.of(conference.id());
        var roster = Roster.of(programme);
        var slides = speakers.slides(conference.id());
        var known =
                new Known(
                        programme,
                        Timetable.of(programme),
                        correspondents.addresses(conference.id()),
                        slides,
                        speakers.notes(conference.id()));
        return new PassesPage(
                conference.slug().value(),
                Words.DANISH.title(programme),
                by,
                named(all, Purpose.LEAD, known),
                named(all, Purpose.NOTES, known),
                people(roster, all, known),
                roster.players().stream().map(Player::name).toList(),
                speakers.request(conference.id()),
                slides.size(),
                done.made(),
                done.alarm(),
                done.notice());
    }

    /// What is told of each.
    private record Known(
            Programme programme,
            Timetable times,
            Map<String, String> addresses,
            List<Slides> slides,
            Map<String, Note> notes) {

        PassesPage.Line line(int number, Player one, @Nullable Pass pass) {
            var note = notes.get(one.key());
            return new PassesPage.Line(
                    number,
                    one.key(),
                    one.name(),
                    one.post(),
                    parts(one),
                    addresses.getOrDefault(one.key(), ""),
                    state(pass),
                    pass == null || pass.isRevoked() ? 0 : pass.id(),
                    files(one),
                    note == null ? "" : note.text(),
                    note == null ? "" : Moments.told(note.at(), programme.zone()));
        }

        private List<String> parts(Player one) {
            return one.parts().stream()
                    .map(part -> {
                        var as = Words.DANISH.capacity(part.as());
                        return times.span(part.item())
                                        .map(span -> Words.DANISH.clock(span.start()) + " ")
                                        .orElse("")
                                + part.item().title()
                                + (as == null
                                        ? ""
                                        : " (" + as.toLowerCase(java.util.Locale.ROOT) + ")");
                    })
                    .toList();
        }

        private List<PassesPage.File> files(Player one) {
            return slides.stream()
                    .filter(file -> file.person().equals(one.key()))
                    .map(file ->
                            new PassesPage.File(
                                    file.id(),
                                    file.name(),
                                    programme
                                            .item(file.item())
                                            .map(item -> item.title())
                                            .orElse("Et punkt, der ikke er i programmet længere"),
                                    told(file),
                                    file.isReleased()))
                    .toList();
        }

        private String told(Slides file) {
            return Annexes.of(file).told(Words.DANISH)
                    + ", "
                    + Moments.told(file.handedAt(), programme.zone());
        }
    }

    static String state(@Nullable Pass pass) {
        if (pass == null) {
            return "Intet link endnu";
        }
        if (pass.isRevoked()) {
            return "Linket er spærret";
        }
        var usedOn = pass.usedOn();
        return usedOn == null ? "Linket er ikke brugt" : "Sidst brugt " + Moments.day(usedOn);
    }

    /// Also those whom the programme does not name.
    private static List<PassesPage.Line> named(List<Pass> all, Purpose purpose, Known known) {
        var own = all.stream().filter(pass -> pass.purpose() == purpose).toList();
        return IntStream.range(0, own.size())
                .mapToObj(at -> {
                    var pass = own.get(at);
                    var player = new Player(pass.person(), pass.name(), null, true, List.of());
                    return new Known(
                                    known.programme(),
                                    known.times(),
                                    known.addresses(),
                                    List.of(),
                                    Map.of())
                            .line(at, player, pass);
                })
                .toList();
    }

    private static List<PassesPage.Line> people(Roster roster, List<Pass> all, Known known) {
        var own =
                all.stream()
                        .filter(pass -> pass.purpose() == Purpose.SPEAKER)
                        .collect(toMap(Pass::person, Function.identity()));
        return IntStream.range(0, roster.players().size())
                .mapToObj(at -> {
                    var player = roster.players().get(at);
                    return known.line(at, player, own.get(player.key()));
                })
                .toList();
    }
}
