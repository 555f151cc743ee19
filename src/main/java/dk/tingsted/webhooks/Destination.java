package dk.tingsted.webhooks;

import dk.tingsted.platform.Watching.Network;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a webhook leads. Outside the house it is https on port 443 at an address that anybody in
/// the world may reach; a network within it must have been named by whoever looks after the program
/// (`TINGSTED_WEBHOOK_ALLOW`). The name is looked up once, and the address that was looked at is
/// the one that is connected to.
///
/// @param at what is connected to
record Destination(URI address, InetAddress at, int port) {

    /// Nobody's, one's own, and what leads into another network under another name.
    private static final List<Network> NEVER =
            List.of(
                    new Network("0.0.0.0", 8),
                    new Network("10.0.0.0", 8),
                    new Network("100.64.0.0", 10),
                    new Network("127.0.0.0", 8),
                    new Network("169.254.0.0", 16),
                    new Network("172.16.0.0", 12),
                    new Network("192.0.0.0", 24),
                    new Network("192.0.2.0", 24),
                    new Network("192.88.99.0", 24),
                    new Network("192.168.0.0", 16),
                    new Network("198.18.0.0", 15),
                    new Network("198.51.100.0", 24),
                    new Network("203.0.113.0", 24),
                    new Network("224.0.0.0", 3),
                    // Teredo, benchmarks, ORCHID, documentation, 6to4
                    new Network("2001::", 23),
                    new Network("2001:db8::", 32),
                    new Network("2002::", 16),
                    new Network("3fff::", 20));

    /// All of IPv6 that is given to anybody; 64:ff9b::, ::1, fc00:: and fe80:: lie outside.
    private static final Network EVERYBODY = new Network("2000::", 3);

    private static final int LONGEST = 2_000;

    /// Finds the addresses of a name.
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /// What was found.
    ///
    /// @param to null where it may not be told, or cannot be found
    /// @param fault a sentence; empty where there is none
    record Found(@Nullable Destination to, String fault) {}

    /// What is wrong with an address before it is looked up; empty for nothing.
    static Optional<String> fault(String typed) {
        try {
            var url = new URI(typed);
            if (typed.length() > LONGEST || url.getHost() == null || url.getRawPath() == null) {
                return Optional.of(shape());
            }
            var scheme = String.valueOf(url.getScheme());
            var plain = url.getRawUserInfo() == null && url.getRawFragment() == null;
            return plain && (scheme.equals("https") || scheme.equals("http"))
                    ? Optional.empty()
                    : Optional.of(shape());
        } catch (URISyntaxException e) {
            return Optional.of(shape());
        }
    }

    private static String shape() {
        return "Adressen skal være som https://system.example.dk/tingsted, uden navn og kodeord.";
    }

    /// Looks an address up, and whether it may be told.
    ///
    /// @param inner networks within the house that were named
    static Found of(String typed, Set<Network> inner, Lookup lookup) {
        var fault = fault(typed);
        if (fault.isPresent()) {
            return new Found(null, fault.get());
        }
        var url = URI.create(typed);
        try {
            var all = lookup.of(url.getHost());
            var within = Arrays.stream(all).allMatch(one -> isWithin(one, inner));
            if (all.length == 0 || !(within || Arrays.stream(all).allMatch(Destination::isOpen))) {
                return new Found(
                        null,
                        "Adressen ligger på et net, som Tingsted ikke må kalde. Den, der passer"
                                + " Tingsted, kan tillade det i TINGSTED_WEBHOOK_ALLOW.");
            }
            return within || isUsual(url)
                    ? new Found(new Destination(url, all[0], port(url)), "")
                    : new Found(null, "Adressen skal begynde med https:// og være på port 443.");
        } catch (UnknownHostException e) {
            return new Found(null, "Navnet " + url.getHost() + " findes ikke.");
        }
    }

    boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    private static boolean isUsual(URI url) {
        return "https".equals(url.getScheme()) && port(url) == 443;
    }

    private static int port(URI url) {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }

    private static boolean isWithin(InetAddress address, Set<Network> inner) {
        return inner.stream().anyMatch(one -> one.has(address));
    }

    /// Java gives an IPv4 address in IPv6 as what it is.
    private static boolean isOpen(InetAddress address) {
        return NEVER.stream().noneMatch(one -> one.has(address))
                && (address.getAddress().length == 4 || EVERYBODY.has(address));
    }
}
