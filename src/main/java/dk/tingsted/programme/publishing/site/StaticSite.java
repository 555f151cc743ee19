package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.Assets;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.platform.web.Links;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The site as files that open without a server: the same pages, pointing at each other by relative
/// paths. `index.html`, `items/w1.html`, `en/index.html`, `programme.ics`, `assets/`.
public final class StaticSite {

    private static final Slug SLUG = new Slug("programme");

    private StaticSite() {}

    /// Writes pages, calendars and assets under `folder`, and nothing outside it.
    public static void write(Edition edition, Path folder) throws IOException {
        for (var page : Site.of(Publication.of(edition, SLUG, ""), FromFile::new)) {
            put(folder.resolve(file(page.address())), page);
        }
        for (var asset : Assets.all()) {
            put(folder.resolve(asset.address().substring(1)), asset);
        }
    }

    private static void put(Path file, KeptPage page) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, page.body());
    }

    /// The path of an address, relative to the folder.
    private static String file(String address) {
        var inside = address.substring(SLUG.value().length() + 1);
        return switch (inside) {
            case "" -> "index.html";
            case "/en" -> "en/index.html";
            case String page when page.matches(".*/[^/]+\\.[a-z]+$") -> page.substring(1);
            case String page -> page.substring(1) + ".html";
        };
    }

    /// Links from the file of one page.
    private record FromFile(String page) implements Links {

        @Override
        public String to(String address) {
            return up() + file(address);
        }

        @Override
        public String asset(String name) {
            return up() + "assets/" + Assets.file(name);
        }

        @Override
        public @Nullable String accessibilityStatement() {
            return null;
        }

        @Override
        public @Nullable String conferences() {
            return null;
        }

        @Override
        public @Nullable String search() {
            return null;
        }

        private String up() {
            return "../".repeat((int) file(page).chars().filter(c -> c == '/').count());
        }
    }
}
