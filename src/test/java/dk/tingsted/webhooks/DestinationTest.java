package dk.tingsted.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Hostile;
import dk.tingsted.platform.Watching.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a webhook leads, and where it never does (S7).
class DestinationTest {

    private static final Set<Network> HERE = Set.of(new Network("127.0.0.1", 32));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1",
                "::127.0.0.1",
                "fec0::1",
                "100::1"
            })
    void no_net_of_the_house_and_none_that_leads_into_it(String address) {
        assertThat(found("https://navn.example.dk/", address).to()).as(address).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "11.0.0.1", "2a00:1450::1"})
    void the_rest_of_the_world_is_open(String address) {
        assertThat(found("https://navn.example.dk/sti?a=b", address).to()).as(address).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://navn.example.dk/",
                "https://navn.example.dk:22/",
                "https://a:b@navn.example.dk/",
                "file:///etc/passwd",
                "https:///sti",
                "//x",
                "",
                "https://navn.example.dk/#x",
                "https://navn.example.dk/\r\nX: y"
            })
    void only_https_on_its_own_port(String address) {
        assertThat(found(address, "93.184.216.34").to()).isNull();
    }

    @Test
    void one_address_within_the_house_among_those_of_a_name_is_one_too_many() {
        assertThat(found("https://navn.example.dk/", "93.184.216.34", "127.0.0.1").to()).isNull();
    }

    /// The strings, a listener, a redirect and a name that is looked up to something else the
    /// second time.
    @Test
    void nothing_reaches_a_listener_here() throws IOException {
        var strings = new ArrayList<String>();
        try (var listener = new Listener("HTTP/1.1 200 OK\r\n\r\n")) {
            for (var one : Hostile.all()) {
                if (one.kind().equals("ssrf")) {
                    strings.add(one.value());
                    strings.add(one.value().replace("http://", "https://"));
                }
            }
            strings.add("http://127.0.0.1:" + listener.port() + "/");
            strings.add("https://localhost:" + listener.port() + "/");
            assertThat(strings).hasSizeGreaterThanOrEqualTo(32);
            assertThat(strings)
                    .allSatisfy(one ->
                            assertThat(
                                            Destination.of(
                                                            one,
                                                            Set.of(),
                                                            DestinationTest::hereWhateverItIsCalled)
                                                    .to())
                                    .as(one)
                                    .isNull());
            try (var sendsOn =
                    new Listener(
                            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:"
                                    + listener.port()
                                    + "/\r\n\r\n")) {
                var asked = new AtomicInteger();
                Destination.Lookup rebinding =
                        _ -> {
                            var address = asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2";
                            return new InetAddress[] {InetAddress.ofLiteral(address)};
                        };
                var to =
                        Destination.of(
                                        "http://navn.example.dk:" + sendsOn.port() + "/",
                                        HERE,
                                        rebinding)
                                .to();
                assertThat(to).isNotNull();
                var told =
                        new Line(Duration.ofSeconds(5))
                                .post(Objects.requireNonNull(to), Map.of(), "{}");
                assertThat(told).isEqualTo(new Told.Refused(302));
                assertThat(asked).hasValue(1);
                assertThat(sendsOn.hits()).isEqualTo(1);
            }
            assertThat(listener.hits()).isZero();
        }
        Found.that(
                "S7",
                getClass(),
                strings.size() + " addresses, a redirect and a rebinding name: 0 hits");
    }

    @Test
    void who_answers_nothing_or_without_end_is_left_after_a_while() throws IOException {
        for (var answer : List.of("", "HTTP/1.1 ", "ikke HTTP\r\n", "x".repeat(100_000))) {
            try (var slow = new Listener(answer)) {
                var to =
                        Destination.of(
                                        "http://127.0.0.1:" + slow.port() + "/",
                                        HERE,
                                        InetAddress::getAllByName)
                                .to();
                assertThat(to).isNotNull();
                long begun = System.nanoTime();
                var told =
                        new Line(Duration.ofMillis(700))
                                .post(Objects.requireNonNull(to), Map.of(), "{}");
                assertThat(told).isInstanceOf(Told.Away.class);
                assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
            }
        }
    }

    @Test
    void it_is_signed_as_others_check_it() {
        // The example of Standard Webhooks.
        assertThat(
                        Signature.of(
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    private static Destination.Found found(String address, String... at) {
        return Destination.of(
                address,
                Set.of(),
                _ -> {
                    var all = new InetAddress[at.length];
                    for (int n = 0; n < at.length; n++) {
                        all[n] = InetAddress.ofLiteral(at[n]);
                    }
                    return all;
                });
    }

    /// A name that leads here; an address is what it is.
    private static InetAddress[] hereWhateverItIsCalled(String host) throws UnknownHostException {
        return host.matches("[a-z.]+")
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : InetAddress.getAllByName(host);
    }

    /// Answers everybody the same, and then nothing more.
    private static final class Listener implements AutoCloseable {

        private final ServerSocket door;
        private final AtomicInteger hits = new AtomicInteger();

        Listener(String answer) throws IOException {
            door = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
            Thread.startVirtualThread(() -> answer(answer));
        }

        private void answer(String answer) {
            try {
                while (true) {
                    var caller = door.accept();
                    hits.incrementAndGet();
                    caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                    if (answer.startsWith("HTTP/1.1 2") || answer.startsWith("HTTP/1.1 3")) {
                        caller.close();
                    }
                }
            } catch (IOException e) {
                // Closed: the test is over.
            }
        }

        int port() {
            return door.getLocalPort();
        }

        int hits() {
            return hits.get();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
