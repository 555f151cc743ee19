package dk.tingsted.followup.draft;

import dk.tingsted.arrival.Arrivals;
import dk.tingsted.arrival.Comer;
import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.Outcomes;
import dk.tingsted.followup.note.Material;
import dk.tingsted.notes.NotedPoint;
import dk.tingsted.notes.Notes;
import dk.tingsted.notes.Unsettled;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Annex;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.questions.Asked;
import dk.tingsted.questions.Questions;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what a note is made of from the parts of the program that know it.
@Component
class Materials {

    private final Programmes programmes;
    private final Notes notes;
    private final Outcomes outcomes;
    private final Questions questions;
    private final Registrations registrations;
    private final Setups setups;
    private final Arrivals arrivals;
    private final ObjectProvider<Alongside> alongside;

    Materials(
            Programmes programmes,
            Notes notes,
            Outcomes outcomes,
            Questions questions,
            Registrations registrations,
            Setups setups,
            Arrivals arrivals,
            ObjectProvider<Alongside> alongside) {
        this.programmes = programmes;
        this.notes = notes;
        this.outcomes = outcomes;
        this.questions = questions;
        this.registrations = registrations;
        this.setups = setups;
        this.arrivals = arrivals;
        this.alongside = alongside;
    }

    Material of(Conference conference, Material.Parts parts) {
        return new Material(
                programme(conference),
                notes.of(conference).stream()
                        .map(one ->
                                new Material.Said(
                                        one.subject().item(),
                                        one.subject().person(),
                                        points(one.points())))
                        .toList(),
                outcomes.of(conference),
                groups(conference),
                door(conference),
                asked(conference),
                slides(conference),
                parts);
    }

    private Programme programme(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(Edition::programme)
                .orElseGet(() -> programmes.draft(conference).programme());
    }

    private static List<Material.Point> points(List<NotedPoint> some) {
        return some.stream()
                .map(one -> new Material.Point(one.text(), points(one.under())))
                .toList();
    }

    private List<Material.Group> groups(Conference conference) {
        var groups = setups.of(conference.id()).map(Setup::groups).orElse(List.of());
        var coming = expected(conference).map(Registration::group).toList();
        return groups.stream()
                .map((Group group) ->
                        new Material.Group(
                                group.name(),
                                (int) coming.stream().filter(group.id()::equals).count()))
                .toList();
    }

    private Stream<Registration> expected(Conference conference) {
        return registrations.of(conference.id()).stream()
                .filter(one -> one.standing() instanceof Standing.Expected);
    }

    private Optional<Material.Door> door(Conference conference) {
        var here = arrivals.attendance(conference);
        int arrived =
                (int)
                        expected(conference)
                                .map(Registration::id)
                                .filter(id -> here.of(new Comer.Registered(id)).isPresent())
                                .count();
        return here.size() == 0
                ? Optional.empty()
                : Optional.of(new Material.Door(arrived, here.size() - arrived));
    }

    List<Unsettled> unsettled(Conference conference) {
        return notes.unsettled(conference);
    }

    private List<Material.Asked> asked(Conference conference) {
        return questions.asked(conference).stream()
                .filter(one -> one.state() != Asked.State.WAITING)
                .map(one -> new Material.Asked(one.words(), one.state() == Asked.State.ANSWERED))
                .toList();
    }

    private List<Material.Slides> slides(Conference conference) {
        return alongside.stream()
                .flatMap(one -> one.annexes(conference).stream())
                .map(Materials::slides)
                .toList();
    }

    private static Material.Slides slides(Annex annex) {
        var key = annex.path().substring(annex.path().lastIndexOf('/') + 1);
        return new Material.Slides(key, annex.item(), annex.about(), annex.name(), annex.path());
    }
}
