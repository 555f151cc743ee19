package dk.tingsted.archive;

import dk.tingsted.programme.publishing.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is in the material, as a page that is read from a folder.
public record IndexPage(String title, List<Listed> documents) {

    public IndexPage {
        documents = List.copyOf(documents);
    }

    /// Beside the page; a name may hold anything but what no file may.
    public static String href(Listed document) {
        return Arrays.stream(document.path().split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    public static String file(Listed document) {
        return document.path().substring(document.path().lastIndexOf('/') + 1);
    }

    public static String day(Listed document) {
        return Words.DANISH.date(document.day());
    }
}
