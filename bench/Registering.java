import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Outcome;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The program with many conferences that can be registered for, and a door to registering alone:
/// `POST /N` with the form's fields, for the conference of that number. What a page costs to read
/// and to write is measured elsewhere. Arguments: the data folder, how many conferences. Says on one
/// line each where the door and the database are.
class Registering {

    private static final Notice NOTICE = new Notice("a", "b", "c", "d", "e", "f", "g", "h");

    static void main(String[] arguments) throws Exception {
        var words = List.of("--data", arguments[0], "--port", "0");
        var server = Server.start(Settings.of(words, Map.of()));
        var desks = desks(server, Integer.parseInt(arguments[1]));
        var pool = new QueuedThreadPool();
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var http = new org.eclipse.jetty.server.Server(pool);
        var connector = new ServerConnector(http);
        connector.setHost("127.0.0.1");
        http.addConnector(connector);
        http.setHandler(new Door(server.verbs(Registrations.class), server.clock(), desks));
        http.start();
        var database = server.verbs(Database.class).address();
        System.out.println("DATABASE " + database.url() + " " + database.user() + " " + database.password());
        System.out.println("CONFERENCES " + desks.getFirst().conference().id().value() + " " + desks.getFirst().group().value());
        System.out.println("READY http://127.0.0.1:" + connector.getLocalPort());
        Path.of(arguments[0]);
        http.join();
    }

    private record Desk(Conference conference, GroupId group) {}

    private static List<Desk> desks(Server server, int many) {
        var desks = new ArrayList<Desk>();
        var now = server.clock().instant();
        var setups = server.verbs(Setups.class);
        for (int n = 0; n < many; n++) {
            var conference = server.verbs(Conferences.class).found("Konference " + n, "bench", now);
            var group = new Group(new GroupId(0), "Alle", null, 1_000_000, false, null);
            var setup =
                    new Setup(
                            conference.id(), null, now.minusSeconds(60), now.plus(Duration.ofDays(9)),
                            now.plus(Duration.ofDays(9)), 1_000_000, Duration.ofDays(2), true, true,
                            List.of(group), List.of(), NOTICE);
            var kept = setups.save(setup, "bench", now);
            setups.open(conference.id(), "bench", now);
            desks.add(new Desk(conference, kept.groups().getFirst().id()));
        }
        return desks;
    }

    private static final class Door extends Handler.Abstract {

        private final Registrations registrations;
        private final Clock clock;
        private final List<Desk> desks;

        Door(Registrations registrations, Clock clock, List<Desk> desks) {
            this.registrations = registrations;
            this.clock = clock;
            this.desks = desks;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var desk = desks.get(Integer.parseInt(request.getHttpURI().getPath().substring(1)));
            var form = fields(Content.Source.asString(request, StandardCharsets.UTF_8));
            var person =
                    new Person(form.get("name"), form.get("address"), null, form.get("post"), form.get("organisation"), null);
            var application =
                    new Application(
                            UUID.fromString(form.get("key")), desk.conference(), null, Language.DANISH, true,
                            List.of(new Applicant(person, desk.group(), Map.of(), null, false, null)));
            var outcome = registrations.register(application, clock.instant());
            response.setStatus(outcome instanceof Outcome.Received ? 200 : 503);
            Content.Sink.write(response, true, "ok", callback);
            return true;
        }

        private static Map<String, String> fields(String form) {
            var fields = new HashMap<String, String>();
            for (var pair : form.split("&")) {
                int at = pair.indexOf('=');
                fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
            return fields;
        }
    }
}
