package dk.tingsted.agreement;

import dk.tingsted.Running;
import dk.tingsted.agreement.Agreement.Terms;
import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.passes.Handed;
import dk.tingsted.people.Identities;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conference at which two tables have said something, and its agreement.
public final class Debated {

    private Debated() {}

    public static Conference conference() {
        var conference = Handed.conference();
        var talks = Running.server().verbs(Discussions.class);
        talks.add(conference, List.of(new Theme(null, "Overgang til voksenlivet", List.of())));
        talks.setTables(conference, 7, "Prøve");
        var id =
                talks.hall(conference.slug().value()).talks().stream()
                        .map(Talk::discussion)
                        .toList()
                        .getFirst()
                        .id();
        talks.open(conference, List.of(id), "Prøve");
        talks.write(
                conference,
                id,
                2,
                UUID.randomUUID(),
                "Begynd overgangen, når den unge er 16, ikke når hun er 18");
        talks.write(
                conference,
                id,
                7,
                UUID.randomUUID(),
                "Forældrene skal med i samtalen, også bagefter");
        return conference;
    }

    public static Agreement agreement(Conference conference, @Nullable LocalDate deadline) {
        var agreements = Running.server().verbs(Agreements.class);
        var terms = new Terms("Prøveaftale 2027-28", "2027-28", deadline, 14);
        var id = agreements.found(conference, terms, null, "Prøve", Identities.now());
        return agreements.find(id).orElseThrow();
    }

    /// An area with that text.
    public static Area area(Agreement agreement, String heading, String words) {
        var agreements = Running.server().verbs(Agreements.class);
        var id = agreements.add(agreement.id(), heading, words, "Prøve", Identities.now());
        return agreements.areas(agreement.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
