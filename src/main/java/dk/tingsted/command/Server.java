package dk.tingsted.command;

import dk.tingsted.people.SignIn;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.Watching;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.files.DataFolder;
import dk.tingsted.platform.web.Addresses;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The running program: a data folder, its database, and the pages. PostgreSQL starts while the
/// pages are put together.
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Returns when it answers.
    ///
    /// @throws Unusable in Danish, when it cannot run with these settings
    public static Server start(Settings settings) {
        var data = settings.data();
        return start(settings, DataFolder.own(data == null ? Path.of("data") : data));
    }

    /// The same in a folder that is ours already.
    static Server start(Settings settings, DataFolder folder) {
        var database = Database.of(settings, folder);
        try {
            return new Server(application(settings, folder, database).run());
        } catch (RuntimeException e) {
            database.close();
            folder.close();
            throw unusable(e, settings);
        }
    }

    public URI address() {
        return context.getBean(Addresses.class).base();
    }

    /// A link for the first organiser; each call makes a new one.
    public URI organiser() {
        return context.getBean(SignIn.class).consoleLink(clock().instant());
    }

    public Clock clock() {
        return context.getBean(Clock.class);
    }

    /// One of the features' verbs.
    public <T> T verbs(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static SpringApplication application(
            Settings settings, DataFolder folder, Database database) {
        var application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(_ -> ConsoleLog.waitForNobody());
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean("folder", DataFolder.class, () -> folder);
            beans.registerBean(
                    "database",
                    Database.class,
                    () -> database,
                    bean -> bean.setDependsOn("folder"));
        });
        return application;
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        if (settings.baseUrl() == null) {
            properties.put("server.address", "127.0.0.1");
        }
        if (settings.watching().log() == Watching.Log.JSON) {
            properties.put("logging.structured.format.console", "ecs");
            properties.put("logging.structured.ecs.service.name", "tingsted");
        }
        return properties;
    }

    private static RuntimeException unusable(RuntimeException e, Settings settings) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unusable unusable) {
                return unusable;
            }
            if (cause instanceof PortInUseException) {
                return new Unusable(
                        "Porten "
                                + settings.port()
                                + " er optaget. Vælg en anden med --port, eller --port 0 for en"
                                + " ledig.",
                        e);
            }
        }
        return e;
    }
}
