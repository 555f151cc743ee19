package dk.tingsted.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.registration.RegistrationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Instant MORNING = Instant.parse("2031-05-08T07:00:00Z");
    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);

    @Test
    void who_is_let_in_at_two_doors_came_the_first_time() {
        var attendance =
                Attendance.of(
                        List.of(
                                press(7, Press.What.ARRIVED, 5, SOUTH),
                                press(7, Press.What.ARRIVED, 2, NORTH)));

        assertThat(attendance.size()).isEqualTo(1);
        assertThat(attendance.of(comer(7)).orElseThrow().at()).isEqualTo(MORNING.plusSeconds(2));
    }

    @Test
    void an_undo_takes_back_what_was_before_it_and_nothing_after() {
        var undone =
                List.of(
                        press(7, Press.What.ARRIVED, 2, NORTH),
                        press(7, Press.What.UNDONE, 3, SOUTH));
        var back = new ArrayList<>(undone);
        back.addFirst(press(7, Press.What.ARRIVED, 9, NORTH));

        assertThat(Attendance.of(undone).size()).isZero();
        assertThat(Attendance.of(back).of(comer(7)).orElseThrow().at())
                .isEqualTo(MORNING.plusSeconds(9));
    }

    /// Two doors send what they have in pieces, some of them twice, in any order: whoever has heard
    /// all of it sees the same.
    @Property
    void in_any_order_and_however_often_it_comes_to_the_same(
            @ForAll("presses") List<Press> presses, @ForAll Random random) {
        var told = new ArrayList<>(presses);
        for (var press : presses) {
            if (random.nextBoolean()) {
                told.add(press);
            }
        }
        Collections.shuffle(told, random);

        assertThat(Attendance.of(told)).isEqualTo(Attendance.of(presses));
    }

    @Provide
    Arbitrary<List<Press>> presses() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(Press.What.values()),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(NORTH, SOUTH))
                .as(AttendanceTest::press)
                .list()
                .ofMaxSize(20);
    }

    @Test
    void a_name_is_found_by_a_part_without_accents_and_with_one_letter_wrong() {
        assertThat(Sought.of("prov ann").isIn("Anna Prøvesen, Østby Kommune")).isTrue();
        assertThat(Sought.of("østb").isIn("Anna Prøvesen, Østby Kommune")).isTrue();
        assertThat(Sought.of("Aase").isIn("Åse Prøvesen")).isTrue();
        assertThat(Sought.of("prvoesen").isIn("Anna Prøvesen")).isFalse();
        assertThat(Sought.of("prvoesen").isNearly("Anna Prøvesen")).isTrue();
        assertThat(Sought.of("prøvsen").isNearly("Anna Prøvesen")).isTrue();
        assertThat(Sought.of("jensen").isNearly("Anna Prøvesen")).isFalse();
        assertThat(Sought.of("").isIn("Anna")).isTrue();
    }

    private static Comer comer(long registration) {
        return new Comer.Registered(new RegistrationId(registration));
    }

    private static Press press(long registration, Press.What what, int second, UUID door) {
        return new Press(
                UUID.randomUUID(),
                comer(registration),
                what,
                "",
                MORNING.plusSeconds(second),
                "Anna Prøvesen",
                door);
    }
}
