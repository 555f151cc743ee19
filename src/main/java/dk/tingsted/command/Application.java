package dk.tingsted.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where Spring begins to look for the parts of the server.
@SpringBootApplication(scanBasePackages = "dk.tingsted", proxyBeanMethods = false)
class Application {

    Application() {}

    /// For the build, which works out here how the parts are put together; a user starts {@link
    /// dk.tingsted.Tingsted}.
    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
