package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.people.Access.SecondFactors;
import dk.tingsted.people.Access.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AccessTest {

    /// One letter for each role that may, in the order of the roles: administrator, secretariat,
    /// note-taker, door, reader.
    private static final Map<Deed, String> MAY =
            Map.ofEntries(
                    Map.entry(Deed.PROVE, "asndr"),
                    Map.entry(Deed.OWN, "asndr"),
                    Map.entry(Deed.BEGIN, "asndr"),
                    Map.entry(Deed.RUN_INSTALLATION, "a"),
                    Map.entry(Deed.FOUND_CONFERENCE, "as"),
                    Map.entry(Deed.READ_PROGRAMME, "asndr"),
                    Map.entry(Deed.PREPARE_PROGRAMME, "as"),
                    Map.entry(Deed.PUBLISH, "as"),
                    Map.entry(Deed.WRITE_FOLLOW_UP, "as"),
                    Map.entry(Deed.SET_UP_REGISTRATION, "as"),
                    Map.entry(Deed.SEE_FIGURES, "asndr"),
                    Map.entry(Deed.SEE_PARTICIPANTS, "as"),
                    Map.entry(Deed.CHANGE_PARTICIPANTS, "as"),
                    Map.entry(Deed.SEE_NEEDS, ""),
                    Map.entry(Deed.INVITE, "as"),
                    Map.entry(Deed.SEND_LETTERS, "as"),
                    Map.entry(Deed.CONNECT_PROGRAMS, "as"),
                    Map.entry(Deed.RUN_DAY, "as"),
                    Map.entry(Deed.TAKE_NOTES, "asn"),
                    Map.entry(Deed.CHECK_IN, "asd"));

    @Test
    void each_role_may_what_it_is_for_and_no_more() {
        var letters =
                List.of(
                        Map.entry(Role.ADMINISTRATOR, "a"),
                        Map.entry(Role.SECRETARIAT, "s"),
                        Map.entry(Role.NOTE_TAKER, "n"),
                        Map.entry(Role.DOOR, "d"),
                        Map.entry(Role.READER, "r"));
        var found = new TreeMap<Deed, String>();
        for (var deed : Deed.values()) {
            var may = new StringBuilder();
            for (var letter : letters) {
                may.append(Access.may(Set.of(letter.getKey()), deed) ? letter.getValue() : "");
            }
            found.put(deed, may.toString());
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(MAY);
    }

    @Test
    void whoever_has_no_role_may_see_only_what_is_her_own() {
        assertThat(EnumSet.allOf(Deed.class).stream().filter(deed -> Access.may(Set.of(), deed)))
                .containsExactly(Deed.PROVE, Deed.OWN, Deed.BEGIN);
    }

    @Test
    void needs_are_seen_only_by_the_secretariat_to_whom_it_was_said() {
        assertThat(Access.may(Set.of(Role.SECRETARIAT, Role.NEEDS), Deed.SEE_NEEDS)).isTrue();
        assertThat(Access.may(Set.of(Role.ADMINISTRATOR, Role.NEEDS), Deed.SEE_NEEDS)).isTrue();
        assertThat(Access.may(Set.of(Role.DOOR, Role.NEEDS), Deed.SEE_NEEDS)).isFalse();
        assertThat(Access.may(Set.of(Role.NEEDS), Deed.READ_PROGRAMME)).isFalse();
    }

    @Test
    void an_administrator_shows_herself_in_two_ways() {
        var nothing = new SecondFactors(false, false);
        var phone = new SecondFactors(true, false);
        var key = new SecondFactors(false, true);
        assertThat(Access.step(Proof.ONE, true, nothing)).isEqualTo(Step.SET_UP);
        assertThat(Access.step(Proof.ONE, true, phone)).isEqualTo(Step.PROVE);
        assertThat(Access.step(Proof.ONE, true, key)).isEqualTo(Step.PROVE);
        assertThat(Access.step(Proof.TWO, true, phone)).isEqualTo(Step.NONE);
        assertThat(Access.step(Proof.CONSOLE, true, nothing)).isEqualTo(Step.NONE);
        assertThat(Access.step(Proof.ONE, false, nothing)).isEqualTo(Step.NONE);
        assertThat(Access.step(Proof.ONE, false, key)).isEqualTo(Step.NONE);
        assertThat(Access.step(Proof.ONE, false, phone)).isEqualTo(Step.PROVE);
    }

    @Test
    void a_second_factor_is_codes_or_a_passkey() {
        assertThat(new Access.SecondFactors(true, false).any()).isTrue();
        assertThat(new Access.SecondFactors(false, true).any()).isTrue();
        assertThat(new Access.SecondFactors(false, false).any()).isFalse();
    }
}
