package dk.tingsted.platform.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Who asks, where a proxy stands in front: else a whole region would seem to be one reader, and
/// the limits that are for machines would stop it. Only a proxy that was named is believed, and of
/// `X-Forwarded-For` only what it wrote itself: the last address that is no proxy's. What stands in
/// front of that, anybody can have written.
final class BehindProxy implements HttpConfiguration.Customizer {

    private final Set<String> proxies;

    BehindProxy(Set<String> proxies) {
        this.proxies = Set.copyOf(proxies);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (!isProxy(address(Request.getRemoteAddr(request)))) {
            return request;
        }
        var name = request.getHeaders().get(RequestId.FIELD);
        if (name != null && RequestId.isOne(name)) {
            request.setAttribute(RequestId.GIVEN, name);
        }
        return asker(request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR))
                .<Request>map(address -> new From(request, address))
                .orElse(request);
    }

    private Optional<InetAddress> asker(List<String> headers) {
        var named =
                headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .map(String::strip)
                        .toList();
        for (var name : named.reversed()) {
            var address = address(name);
            if (!isProxy(address)) {
                return address;
            }
        }
        return Optional.empty();
    }

    private boolean isProxy(Optional<InetAddress> address) {
        return address.map(InetAddress::getHostAddress).filter(proxies::contains).isPresent();
    }

    /// Never asks the network for a name.
    private static Optional<InetAddress> address(String name) {
        try {
            return Optional.of(InetAddress.ofLiteral(withoutPort(name)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String name) {
        return name.replaceFirst("^\\[(.*)](:\\d{1,5})?$", "$1")
                .replaceFirst("^([\\d.]+):\\d{1,5}$", "$1");
    }

    private static final class From extends Request.Wrapper {

        private final ConnectionMetaData connection;

        From(Request request, InetAddress address) {
            super(request);
            this.connection =
                    new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                        @Override
                        public SocketAddress getRemoteSocketAddress() {
                            return new InetSocketAddress(address, 0);
                        }
                    };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }
}
