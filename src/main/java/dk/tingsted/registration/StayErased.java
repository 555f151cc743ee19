package dk.tingsted.registration;

import dk.tingsted.platform.backup.ErasedSince;
import dk.tingsted.platform.files.DataFolder;
import dk.tingsted.platform.files.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Those who were forgotten stay so when a backup is restored that was made before: each is noted
/// outside of the database, by number alone, and forgotten once more before anybody is served.
@Component
class StayErased implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StayErased.class);

    private final ErasureStore store;
    private final Registrations registrations;
    private final Path list;
    private final InstantSource clock;

    StayErased(
            ErasureStore store,
            Registrations registrations,
            DataFolder folder,
            InstantSource clock) {
        this.store = store;
        this.registrations = registrations;
        this.list = folder.path().resolve(ErasedSince.FILE);
        this.clock = clock;
    }

    @EventListener
    void note(Erased fact) {
        var id = fact.registration().id();
        var line = new ErasedSince(id.value(), store.key(id)).line() + "\n";
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        add(line);
                    }
                });
    }

    private void add(String line) {
        try {
            Files.writeString(
                    OwnFile.at(list),
                    line,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            LOG.error("{} kan ikke skrives: {}", list, e.getMessage());
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var due = store.dueAgain();
        due.forEach(id -> registrations.erase(id, new By.Organiser(""), clock.instant()));
        store.noneDueAgain();
        if (!due.isEmpty()) {
            LOG.info("Slettet igen efter gendannelse: {}", due.size());
        }
    }
}
