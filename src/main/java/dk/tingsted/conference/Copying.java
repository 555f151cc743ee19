package dk.tingsted.conference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What one part of the program takes along when a conference is made from another: what the
/// secretariat set up, and nothing of anybody. Every bean of this type is asked; a test holds what
/// they name against all tables that hang on a conference.
public interface Copying {

    /// The tables with a column `conference` that something is taken along of.
    Set<String> tables();

    /// What there is to take along, in Danish, `Tilmelding: 4 grupper og 3 spørgsmål`; nothing
    /// where there is none.
    List<String> told(ConferenceId from);

    /// Takes it along, in the caller's transaction.
    void copy(Copy copy);

    /// One conference made from another.
    ///
    /// @param days how much later it is
    /// @param zone by whose clock an hour stays the same hour
    /// @param withPeople whether those in the programme are taken along
    record Copy(
            Conference from,
            Conference to,
            int days,
            ZoneId zone,
            boolean withPeople,
            String by,
            Instant now) {

        /// So much later, by the clock on the wall.
        public Instant moved(Instant at) {
            return at.atZone(zone).plusDays(days).toInstant();
        }
    }
}
