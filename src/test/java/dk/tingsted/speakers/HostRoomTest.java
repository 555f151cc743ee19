package dk.tingsted.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Identities;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.choosing.Block;
import dk.tingsted.workshops.choosing.HostRooms;
import dk.tingsted.workshops.choosing.Rounds;
import dk.tingsted.workshops.choosing.Terms;
import dk.tingsted.workshops.choosing.Venue;
import dk.tingsted.workshops.choosing.Way;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who leads a workshop is let in before the others, and nobody is told the way until then.
class HostRoomTest {

    private final Conference conference =
            Handed.published(
                    """
                    Prøve %s
                    3. maj 2027

                    10.00 Velkomst
                    10.30-11.30 Parallelle workshops
                    Workshop 1: Diget i dag v/ Ida Prøvesen, digegreve, Østby Kommune
                    Workshop 2: Diget i morgen v/ Bo Prøvesen, direktør, Vestby Kommune
                    11.30 Farvel
                    """
                            .formatted(UUID.randomUUID()));
    private final Rounds rounds = Running.server().verbs(Rounds.class);

    @Test
    void the_way_in_is_told_to_her_when_it_opens_to_her_and_the_room_before() {
        var block =
                rounds.plan(conference.id(), Identities.now()).orElseThrow().blocks().getFirst();
        setUp(block);
        var first = block.workshops().getFirst().id();
        var opens = block.start().toInstant().minus(Duration.ofMinutes(30));
        var rooms = Running.server().verbs(HostRooms.class);
        var before = rooms.of(conference.id(), first, "Ida", opens.minusSeconds(1)).orElseThrow();
        assertThat(before).isEqualTo(new HostRooms.HostRoom("Lokale 7", "", before.opens()));
        assertThat(before.opens()).contains(opens);
        assertThat(rooms.of(conference.id(), first, "Ida", opens).orElseThrow().address())
                .isEqualTo("https://moede.example.dk/diget");
        var ida = Handed.in(conference, Purpose.SPEAKER, "ida prøvesen", "Ida Prøvesen");
        assertThat(ida.get("/" + conference.slug() + "/speaker").body())
                .contains("Lokale 7", "Linket står her fra 3. maj 2027 kl. 10.00")
                .doesNotContain("moede.example.dk");
    }

    private void setUp(Block block) {
        var venue =
                new Venue(
                        block.workshops().getFirst().id(),
                        20,
                        "Lokale 7",
                        "https://moede.example.dk/diget",
                        null);
        var terms = new Terms(Way.NONE, null, null, Objective.SUM, 5, false, 10, 30);
        rounds.save(conference.id(), block.id(), terms, List.of(venue), "Prøve", Identities.now());
    }
}
