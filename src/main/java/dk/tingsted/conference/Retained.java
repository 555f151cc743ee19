package dk.tingsted.conference;

import java.time.Instant;
import java.util.Map;

/// What one part of the program knows of people, and forgets some time after a conference. Every
/// bean of this type is asked when its time has come; several may keep what is of one kind.
public interface Retained {

    /// What is kept equally long, in the order in which it is told.
    enum Kind {
        /// Diets and what somebody needs to get about: by consent, and for the day alone.
        NEEDS,
        /// The names of those who came without having registered.
        DOOR,
        /// Who asked from the hall, and from which phone.
        HALL,
        /// Those who were invited.
        INVITED,
        /// What letters said, and to whom.
        LETTERS,
        /// How those in the programme are reached, and what they wrote to the secretariat.
        CONTACTS,
        /// Those who registered.
        REGISTERED
    }

    Kind kind();

    /// How many there are of it yet.
    int count(ConferenceId conference);

    /// What may stay when it is gone, a number for each name: counts, and nothing of anybody.
    default Map<String, Integer> left(ConferenceId conference) {
        return Map.of();
    }

    /// Forgets all of it, in the caller's transaction, which holds the conference.
    void forget(ConferenceId conference, Instant now);
}
