package dk.tingsted.discussions.board;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Programme;
import java.util.List;
import java.util.Optional;

/// All that is discussed at a conference, as everybody in the hall may see it.
///
/// @param programme as it was published last
/// @param tables ascending
public record Hall(
        Conference conference, Programme programme, List<Talk> talks, List<Table> tables) {

    public Hall {
        talks = List.copyOf(talks);
        tables = List.copyOf(tables);
    }

    public Optional<Talk> talk(DiscussionId id) {
        return talks.stream().filter(one -> one.discussion().id().equals(id)).findFirst();
    }

    /// Empty for a code that no table has.
    public Optional<Table> table(String code) {
        return tables.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
