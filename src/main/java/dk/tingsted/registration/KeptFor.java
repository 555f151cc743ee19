package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.publishing.Words;
import java.util.List;

/// How long what somebody writes is kept. Registration asks, to tell her before she writes; whoever
/// sees to it that it goes, answers.
public interface KeptFor {

    /// A sentence for each kind.
    List<String> told(ConferenceId conference, Words words);
}
