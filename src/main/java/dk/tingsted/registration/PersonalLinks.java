package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By which links people come. Registration asks; whoever invites, answers.
public interface PersonalLinks {

    /// What somebody brings along.
    record Link(ConferenceId conference, String secret) {}

    /// One query, however many; without those that open nothing, or no longer. Asked in a
    /// transaction that holds the conferences, it says who has come until then.
    Map<Link, Invited> by(Collection<Link> links);

    /// Empty for a secret that opens nothing, or no longer.
    default Optional<Invited> by(ConferenceId conference, String secret) {
        var link = new Link(conference, secret);
        return Optional.ofNullable(by(List.of(link)).get(link));
    }
}
