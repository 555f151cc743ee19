package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.platform.web.Assets;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.platform.web.Links;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// The site as files that open without a server: the same pages, pointing at each other by relative
/// paths. `index.html`, `items/w1.html`, `en/index.html`, `programme.ics`, `assets/`.
public final class StaticSite {

    /// The first moment that a ZIP file can tell.
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StaticSite() {}

    /// Writes pages, calendars and assets under `folder`, and nothing outside it.
    public static void write(Edition edition, Path folder) throws IOException {
        write(edition, Formats.ALL, folder);
    }

    /// Writes what is wanted, under a folder or into one file where the name ends in `.zip`.
    ///
    /// @return how many files it is
    public static int write(Edition edition, Formats formats, Path out) throws IOException {
        var files = files(List.of(edition), slug(edition.programme()), formats);
        if (!isZip(out)) {
            for (var file : files.entrySet()) {
                put(out.resolve(file.getKey()), file.getValue());
            }
        } else if (!files.isEmpty()) {
            Files.createDirectories(out.toAbsolutePath().getParent());
            try (var stream = Files.newOutputStream(out)) {
                zip(files, edition.at(), stream);
            }
        }
        return files.size();
    }

    public static boolean isZip(Path out) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// The whole site in one file; the same editions give the same bytes.
    ///
    /// @param editions oldest first, at least one
    /// @param slug under which the conference is published, so that its calendars are the same
    public static void zip(List<Edition> editions, Slug slug, OutputStream out) throws IOException {
        zip(files(editions, slug, Formats.ALL), editions.getLast().at(), out);
    }

    /// Calendars and data name their entries by it, so each conference has its own.
    private static Slug slug(Programme programme) {
        var title = Objects.requireNonNullElse(programme.particulars().title(), "programme");
        return programme.days().stream()
                .findFirst()
                .map(day -> Slug.of(day + " " + title))
                .orElseGet(() -> Slug.of(title));
    }

    /// Every file by its path, in the order of the alphabet.
    private static SortedMap<String, KeptPage> files(
            List<Edition> editions, Slug slug, Formats formats) {
        var files = new TreeMap<String, KeptPage>();
        for (var page : Site.of(new Publication(editions, slug, ""), FromFile::new, formats)) {
            files.put(file(page.address()), page);
        }
        if (formats.pages()) {
            Assets.all().forEach(asset -> files.put(asset.address().substring(1), asset));
        }
        return files;
    }

    private static void put(Path file, KeptPage page) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, page.body());
    }

    private static void zip(Map<String, KeptPage> files, Instant at, OutputStream out)
            throws IOException {
        var told = LocalDateTime.ofInstant(at, Clocks.DANISH);
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(told.isBefore(EARLIEST) ? EARLIEST : told);
            zip.putNextEntry(entry);
            zip.write(file.getValue().body());
            zip.closeEntry();
        }
        zip.finish();
    }

    /// The path of an address, relative to the folder.
    private static String file(String address) {
        int end = address.indexOf('/', 1);
        var inside = end < 0 ? "" : address.substring(end);
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
        public @Nullable String help(String language) {
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
