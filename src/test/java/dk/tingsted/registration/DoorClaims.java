package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Places as people ask for them: by the form, and by the private link in their letters, in one
/// program or another.
class DoorClaims implements Claims {

    private static final Pattern LINK = Pattern.compile("/registration/mine/([A-Za-z0-9_-]{43})");

    private record Waits(String who, long since) {}

    private final Conference conference;
    private final List<URI> sites;
    private final Clients clients;
    private final History history;
    private final FormSender everybody;
    private final FormSender guests;
    private final ConcurrentLinkedQueue<Waits> waiting = new ConcurrentLinkedQueue<>();

    DoorClaims(Conference conference, List<URI> sites, Clients clients, History history) {
        this.conference = conference;
        this.sites = sites;
        this.clients = clients;
        this.history = history;
        this.everybody = new FormSender(page(), Invented.group(conference, 0));
        this.guests = new FormSender(page(), Invented.group(conference, 1));
    }

    /// Browsers that follow nothing by themselves, each on an address of its own.
    record Clients(List<HttpClient> all) implements AutoCloseable {

        Clients(int many) {
            this(IntStream.range(0, many).mapToObj(Clients::at).toList());
        }

        private static HttpClient at(int number) {
            try {
                var address = InetAddress.getByAddress(new byte[] {127, 0, 3, (byte) (number + 1)});
                return HttpClient.newBuilder().localAddress(address).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            all.forEach(HttpClient::close);
        }
    }

    @Override
    public boolean register(int client, String who, Random random) {
        boolean waits = random.nextInt(3) == 0;
        var since = System.nanoTime();
        var sender = random.nextInt(4) == 0 ? guests : everybody;
        var form = sender.form(UUID.randomUUID(), who) + (waits ? "&waits=yes" : "");
        var site = site(random);
        var answer = post(client, site, page(), form, "");
        if (answer.statusCode() == 303 && random.nextInt(10) == 0) {
            assertThat(post(client, site(random), page(), form, "").headers().map())
                    .containsEntry("Location", answer.headers().allValues("Location"));
        }
        takeWhatIsOffered(client, random);
        return switch (answer.statusCode()) {
            case 303 -> {
                boolean placed = isPlaced(client, site, answer);
                if (!placed) {
                    waiting.add(new Waits(who, since));
                }
                yield placed;
            }
            case 422 -> {
                assertThat(answer.body()).containsAnyOf("gruppen er fuld", "pladser er optaget");
                yield false;
            }
            default -> throw new IllegalStateException("Answered " + answer.statusCode());
        };
    }

    private boolean isPlaced(int client, URI site, HttpResponse<String> answer) {
        var receipt = answer.headers().firstValue("Location").orElseThrow();
        var told = send(client, HttpRequest.newBuilder(site.resolve(receipt)).GET()).body();
        assertThat(told).containsAnyOf("Der er en plads", "På ventelisten");
        return told.contains("Der er en plads");
    }

    /// One of those who wait looks whether there is a place for her now.
    private void takeWhatIsOffered(int client, Random random) {
        var waits = waiting.poll();
        if (waits == null) {
            return;
        }
        if (find(waits.who()).standing() instanceof Standing.Offered) {
            assertThat(act(client, waits.who(), "take", random)).endsWith("?did=taken");
            history.add("reg", waits.who(), waits.since(), "ok");
        } else {
            waiting.add(waits);
        }
    }

    @Override
    public boolean mayMove() {
        return true;
    }

    @Override
    public void move(int places) {
        Registered.limit(conference, places);
    }

    @Override
    public void cancel(int client, String who, Random random) {
        assertThat(act(client, who, "withdraw", random)).endsWith("?did=withdrawn");
    }

    /// Whoever has an offer in the end has a place, though she has not looked.
    @Override
    public Set<String> held() {
        waiting.forEach(one -> {
            if (find(one.who()).standing() instanceof Standing.Offered) {
                history.add("reg", one.who(), one.since(), "ok");
            }
        });
        return verbs().of(conference.id()).stream()
                .filter(one ->
                        one.standing() instanceof Standing.Expected
                                || one.standing() instanceof Standing.Offered)
                .map(one -> one.person().name())
                .collect(Collectors.toSet());
    }

    /// By the link in her latest letter.
    ///
    /// @return where she is sent afterwards
    private String act(int client, String who, String act, Random random) {
        var site = site(random);
        var entered = post(client, site, page() + "/mine/" + link(who), "", "");
        var cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var form = "act=" + act + "&registration=" + find(who).id().value();
        var answer = post(client, site, page() + "/mine", form, cookie);
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private String link(String who) {
        var text =
                database()
                        .sql(
                                "select text from outgoing where conference = ? and address = ? and text like '%/registration/mine/%' order by id desc limit 1")
                        .param(conference.id().value())
                        .param(FormSender.address(who))
                        .query(String.class)
                        .single();
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Registration find(String who) {
        var id =
                database()
                        .sql("select id from registration where conference = ? and name = ?")
                        .param(conference.id().value())
                        .param(who)
                        .query(Long.class)
                        .single();
        return verbs().find(conference.id(), new RegistrationId(id)).orElseThrow();
    }

    private HttpResponse<String> post(
            int client, URI site, String path, String form, String cookie) {
        var request =
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Origin", site.toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form, UTF_8));
        return send(client, cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private HttpResponse<String> send(int client, HttpRequest.Builder request) {
        try {
            return clients.all()
                    .get(client)
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String page() {
        return "/" + conference.slug() + "/registration";
    }

    private URI site(Random random) {
        return sites.get(random.nextInt(sites.size()));
    }

    private static Registrations verbs() {
        return Running.server().verbs(Registrations.class);
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
