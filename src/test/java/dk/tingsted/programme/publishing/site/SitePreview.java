package dk.tingsted.programme.publishing.site;

import dk.tingsted.programme.publishing.Printed;
import java.io.IOException;
import java.nio.file.Path;

/// Writes the sites of the real programmes under `target/site-preview`, to look at.
final class SitePreview {

    static void main() throws IOException {
        for (var name : Printed.NAMES) {
            StaticSite.write(Printed.edition(name), Path.of("target/site-preview", name));
        }
    }
}
