package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.site.PublishedSites;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What everybody may read of an agreement; the conference's pages lead to it.
@Service
public class OpenAgreements {

    private final AgreementStore store;
    private final PublishedSites sites;
    private final TransactionTemplate transactions;

    OpenAgreements(AgreementStore store, PublishedSites sites, TransactionTemplate transactions) {
        this.store = store;
        this.sites = sites;
        this.transactions = transactions;
    }

    /// The newest that everybody may read.
    public Optional<Agreement> published(Conference conference) {
        return store.of(conference.id()).stream().filter(Agreement::isPublished).findFirst();
    }

    public void publish(Conference conference, AgreementId id, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.publish(id, by, now);
            sites.renew(conference);
        });
    }

    void takeBack(Conference conference, AgreementId id) {
        transactions.executeWithoutResult(_ -> {
            store.unpublish(id);
            sites.renew(conference);
        });
    }

    /// Shows those who read the agreement also what the councils decided.
    public void showApprovals(AgreementId id, String by, Instant now) {
        store.showApprovals(id, by, now);
    }

    void hideApprovals(AgreementId id) {
        store.hideApprovals(id);
    }
}
