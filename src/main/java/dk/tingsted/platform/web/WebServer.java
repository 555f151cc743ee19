package dk.tingsted.platform.web;

import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Jetty, tuned to send a page in one write and to let go of those who send nothing.
@Configuration(proxyBeanMethods = false)
class WebServer {

    private static final int WHOLE_PAGE = 32 * 1024;

    /// A connection on which nothing happens for so long is closed.
    private static final long IDLE_MILLIS = 20_000;

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> jetty() {
        return factory -> factory.addServerCustomizers(WebServer::tune);
    }

    private static void tune(Server server) {
        for (var connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(HttpConnectionFactory.class::cast)
                    .map(HttpConnectionFactory::getHttpConfiguration)
                    .forEach(WebServer::tune);
            connector.getConnectionFactories().stream()
                    .filter(AbstractConnectionFactory.class::isInstance)
                    .map(AbstractConnectionFactory.class::cast)
                    .forEach(factory -> factory.setInputBufferSize(8 * 1024));
            if (connector instanceof org.eclipse.jetty.server.ServerConnector http) {
                http.setIdleTimeout(IDLE_MILLIS);
            }
        }
    }

    private static void tune(HttpConfiguration http) {
        http.setOutputBufferSize(WHOLE_PAGE);
        http.setOutputAggregationSize(WHOLE_PAGE);
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(16 * 1024);
    }
}
