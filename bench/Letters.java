import dk.tingsted.command.Server;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Tongue;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/// The program with a mail server, and letters to post: `DATA-FOLDER SMTP-URL NUMBER [DATABASE-URL]`.
/// With no letters to post it sends what lies there. Says on a line where its database is.
class Letters {

    static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of("--data", arguments[0], "--port", "0"));
        if (arguments.length > 3) {
            words.addAll(List.of("--database-url", arguments[3]));
        }
        var server = Server.start(Settings.of(words, Map.of("TINGSTED_SMTP_URL", arguments[1])));
        var database = server.verbs(Database.class).address();
        post(server, Integer.parseInt(arguments[2]));
        System.out.println(
                "DATABASE " + database.url() + " " + database.user() + " " + database.password());
        System.out.println("READY " + server.address());
        Thread.currentThread().join();
    }

    private static void post(Server server, int number) {
        if (number == 0) {
            return;
        }
        var now = server.clock().instant();
        var conference = server.verbs(Conferences.class).found("Breve", "bench", now);
        var letters =
                IntStream.range(0, number)
                        .mapToObj(n ->
                                new Outgoing(
                                        conference.id(),
                                        Occasion.MESSAGE,
                                        "Nr. " + n,
                                        "nr" + n + "@example.dk",
                                        Composed.plain(Tongue.DANISH, "Brev " + n, "Kære nr. " + n),
                                        null,
                                        now,
                                        true,
                                        "bench"))
                        .toList();
        var before = System.nanoTime();
        server.verbs(TransactionTemplate.class)
                .executeWithoutResult(_ -> server.verbs(Outbox.class).post(letters, now));
        System.out.println("POSTED " + (System.nanoTime() - before) / 1_000_000);
    }
}
