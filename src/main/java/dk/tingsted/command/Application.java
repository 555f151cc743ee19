package dk.tingsted.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where Spring begins to look for the parts of the server.
@SpringBootApplication(scanBasePackages = "dk.tingsted", proxyBeanMethods = false)
class Application {}
