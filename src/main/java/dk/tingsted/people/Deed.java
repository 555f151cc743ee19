package dk.tingsted.people;

import static dk.tingsted.people.Role.ADMINISTRATOR;
import static dk.tingsted.people.Role.DOOR;
import static dk.tingsted.people.Role.NOTE_TAKER;
import static dk.tingsted.people.Role.READER;
import static dk.tingsted.people.Role.SECRETARIAT;

import java.util.Set;

/// What can be done behind the sign-in, and the roles that may.
public enum Deed {
    /// To show oneself a second time.
    PROVE(Set.of(Role.values())),
    /// One's own address, keys and sessions.
    OWN(Set.of(Role.values())),
    /// The list of one's conferences.
    BEGIN(Set.of(Role.values())),
    /// Colleagues, settings and the log.
    RUN_INSTALLATION(Set.of(ADMINISTRATOR)),
    FOUND_CONFERENCE(Set.of(ADMINISTRATOR, SECRETARIAT)),
    READ_PROGRAMME(Set.of(ADMINISTRATOR, SECRETARIAT, NOTE_TAKER, DOOR, READER)),
    PREPARE_PROGRAMME(Set.of(ADMINISTRATOR, SECRETARIAT)),
    PUBLISH(Set.of(ADMINISTRATOR, SECRETARIAT)),
    WRITE_FOLLOW_UP(Set.of(ADMINISTRATOR, SECRETARIAT)),
    SET_UP_REGISTRATION(Set.of(ADMINISTRATOR, SECRETARIAT)),
    /// How many come, without names.
    SEE_FIGURES(Set.of(ADMINISTRATOR, SECRETARIAT, NOTE_TAKER, DOOR, READER)),
    SEE_PARTICIPANTS(Set.of(ADMINISTRATOR, SECRETARIAT)),
    CHANGE_PARTICIPANTS(Set.of(ADMINISTRATOR, SECRETARIAT)),
    /// Diet and accessibility, person by person: also asks for [Role#NEEDS].
    SEE_NEEDS(Set.of(ADMINISTRATOR, SECRETARIAT)),
    INVITE(Set.of(ADMINISTRATOR, SECRETARIAT)),
    SEND_LETTERS(Set.of(ADMINISTRATOR, SECRETARIAT)),
    /// Other programs that may ask, and that are told.
    CONNECT_PROGRAMS(Set.of(ADMINISTRATOR, SECRETARIAT)),
    /// What is on now, for all to see.
    RUN_DAY(Set.of(ADMINISTRATOR, SECRETARIAT)),
    TAKE_NOTES(Set.of(ADMINISTRATOR, SECRETARIAT, NOTE_TAKER)),
    /// Names at the door, and who has come.
    CHECK_IN(Set.of(ADMINISTRATOR, SECRETARIAT, DOOR));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives sets that never change
    private final Set<Role> roles;

    Deed(Set<Role> roles) {
        this.roles = roles;
    }

    Set<Role> roles() {
        return roles;
    }

    /// Whether somebody without any role may, too.
    boolean isForEverybody() {
        return this == PROVE || this == OWN || this == BEGIN;
    }
}
