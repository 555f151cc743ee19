package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a browser fetches besides pages: the stylesheet, fonts, icons and the mark. Built by
/// `src/main/styles/build.js`, which gives each the hash of its content as part of its name.
public final class Assets {

    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> ICONS =
            NAMES.entrySet().stream()
                    .filter(name -> name.getKey().endsWith(".svg"))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Assets::drawing));

    private Assets() {}

    /// The address of `name`, good for ever.
    public static String url(String name) {
        return "/assets/" + file(name);
    }

    /// The hashed name of `name`, `tingsted.3f2a91c0de.css`.
    public static String file(String name) {
        var file = NAMES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return file;
    }

    /// A drawing to stand in a page, hidden from those who listen to it.
    public static String icon(String name) {
        var drawing = ICONS.get(name + ".svg");
        if (drawing == null) {
            throw new IllegalArgumentException("No such icon: " + name);
        }
        return drawing;
    }

    /// All assets, to be served under `/assets/` or written to a folder.
    public static List<KeptPage> all() {
        return NAMES.values().stream().map(Assets::kept).toList();
    }

    private static KeptPage kept(String file) {
        return new KeptPage("/assets/" + file, mediaType(file), bytes(file));
    }

    private static String mediaType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }

    private static String drawing(Map.Entry<String, String> name) {
        return new String(bytes(name.getValue()), UTF_8)
                .strip()
                .replaceFirst(
                        "<svg ", "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\" ");
    }

    private static byte[] bytes(String file) {
        try (var in = Assets.class.getResourceAsStream("/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The asset " + file + " was not built");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names() {
        try (var in = Assets.class.getResourceAsStream("/assets/assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("The assets were not built");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            var names = new TreeMap<String, String>();
            properties.forEach((name, file) -> names.put((String) name, (String) file));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
