package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Outbox;
import dk.tingsted.notices.Correspondents;
import dk.tingsted.passes.LinkLetter;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.programme.publishing.Words;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes links and sends them by letter; a link that somebody had before ends.
@Component
class LinkPost {

    private final Passes passes;
    private final Speakers speakers;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    LinkPost(
            Passes passes,
            Speakers speakers,
            Correspondents correspondents,
            Outbox outbox,
            TransactionTemplate transactions) {
        this.passes = passes;
        this.speakers = speakers;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /// Whom a link is for.
    ///
    /// @param key by which the programme knows her
    /// @param address of one mailbox
    record To(String key, String name, String address) {}

    /// All of them or none.
    void send(Conference conference, Purpose purpose, List<To> all, String by, Instant now) {
        var title = Words.DANISH.title(speakers.programme(conference.id()));
        var letter = new LinkLetter(conference, purpose, title, by);
        transactions.executeWithoutResult(_ -> {
            for (var to : all) {
                correspondents.note(conference.id(), to.key(), to.address(), by, now);
                URI link = passes.make(conference, purpose, to.key(), to.name(), by, now);
                outbox.post(List.of(letter.to(to.name(), to.address(), link, now)), now);
            }
        });
    }
}
