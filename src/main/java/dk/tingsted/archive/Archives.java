package dk.tingsted.archive;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Filing.Chosen;
import dk.tingsted.conference.Paper;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.site.PublishedSites;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The material for everybody, and the file for the archive. Both see one state of the database,
/// whatever is done meanwhile.
@Service
public class Archives {

    private static final int TRIES = 3;

    private final List<Filing> parts;
    private final Programmes programmes;
    private final MaterialStore store;
    private final Addresses addresses;
    private final PublishedSites sites;
    private final EventLog log;
    private final TransactionTemplate transactions;
    private final TransactionTemplate oneState;

    Archives(
            List<Filing> parts,
            Programmes programmes,
            MaterialStore store,
            Addresses addresses,
            PublishedSites sites,
            EventLog log,
            TransactionTemplate transactions,
            PlatformTransactionManager manager) {
        this.parts = List.copyOf(parts);
        this.programmes = programmes;
        this.store = store;
        this.addresses = addresses;
        this.sites = sites;
        this.log = log;
        this.transactions = transactions;
        this.oneState = new TransactionTemplate(manager);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    boolean isReleased(Conference conference) {
        return store.isReleased(conference.id());
    }

    /// Lets everybody fetch the material.
    public void release(Conference conference, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.release(conference.id(), by, now);
            sites.renew(conference);
        });
    }

    void takeBack(Conference conference) {
        transactions.executeWithoutResult(_ -> {
            store.takeBack(conference.id());
            sites.renew(conference);
        });
    }

    List<Listed> material(Conference conference) {
        return seen(() -> listed(conference, material(conference, chosen(false, false))));
    }

    private List<Paper> material(Conference conference, Chosen chosen) {
        return parts.stream()
                .flatMap(part -> part.forEverybody(conference, chosen).stream())
                .toList();
    }

    /// Straight to whoever asked: everything in it is published, and one document at a time is in
    /// memory.
    void material(Conference conference, OutputStream out) throws IOException {
        var documents = material(conference);
        Handout.write(conference.slug().value(), programmes.title(conference), documents, out);
    }

    List<Listed> file(Conference conference, boolean participants, boolean recipients) {
        return seen(() -> filed(conference, participants, recipients));
    }

    private List<Listed> filed(Conference conference, boolean participants, boolean recipients) {
        var chosen = chosen(participants, recipients);
        return listed(
                conference,
                parts.stream()
                        .flatMap(part -> part.forTheFile(conference, chosen).stream())
                        .toList());
    }

    /// The whole file, packed on the disk first: so it is one state, whoever fetches it slowly
    /// keeps no state alive, and what cannot be made whole is not begun.
    ///
    /// @return to be deleted by the caller
    Path packed(
            Conference conference,
            boolean participants,
            boolean recipients,
            Organiser organiser,
            Instant now) {
        return seen(() -> {
            var documents = filed(conference, participants, recipients);
            var path = packed(conference, documents);
            log.add(
                    now,
                    organiser.id(),
                    "archive downloaded",
                    "%s, %d".formatted(conference.slug(), documents.size()));
            return path;
        });
    }

    private Path packed(Conference conference, List<Listed> documents) {
        try {
            var path = Files.createTempFile("tingsted-arkiv-", ".zip");
            try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
                write(conference, documents, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Conference conference, List<Listed> documents, OutputStream out)
            throws IOException {
        var about =
                List.of(
                        "External-Identifier: " + conference.slug(),
                        "External-Description: "
                                + programmes.title(conference).replaceAll("\\s+", " "),
                        "Bag-Software-Agent: Tingsted");
        Bag.write(conference.slug().value(), about, documents, out);
    }

    private List<Listed> listed(Conference conference, List<Paper> papers) {
        return Listed.of(papers, programmes.zone(conference));
    }

    private Chosen chosen(boolean participants, boolean recipients) {
        return new Chosen(addresses.base().toString(), participants, recipients);
    }

    /// What is changed while it is looked at, and has to be held, is looked at again from the
    /// start.
    private <T> T seen(Supplier<T> look) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(oneState.execute(_ -> look.get()));
            } catch (ConcurrencyFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    void released(Conference conference, boolean open, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            if (open) {
                release(conference, by.name(), now);
            } else {
                takeBack(conference);
            }
            log.add(
                    now,
                    by.id(),
                    open ? "material released" : "material taken back",
                    conference.slug().value());
        });
    }
}
