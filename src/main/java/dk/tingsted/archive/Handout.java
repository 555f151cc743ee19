package dk.tingsted.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Paper.Content;
import dk.tingsted.platform.web.Html;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The material as one ZIP with a page that leads to each document, and the same as plain text.
final class Handout {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Handout() {}

    /// @param root the one folder that it unpacks into
    static void write(String root, String title, List<Listed> documents, OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            var page = Html.bytes(Html.PAGES.archiveIndex(new IndexPage(title, documents)));
            add(zip, root + "/index.html", one -> one.write(page));
            add(zip, root + "/README.txt", one -> one.write(text(title, documents)));
            for (var document : documents) {
                add(zip, root + "/" + document.path(), document.paper().content());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.to(new Open(zip));
        zip.closeEntry();
    }

    private static byte[] text(String title, List<Listed> documents) {
        var text =
                new StringBuilder("\uFEFFMateriale fra ")
                        .append(title)
                        .append(
                                "\n\nÅbn index.html for en liste med links, eller find filerne her:\n");
        documents.forEach(one ->
                text.append('\n')
                        .append(one.path())
                        .append("\n    ")
                        .append(one.paper().subject())
                        .append(", ")
                        .append(one.day())
                        .append('\n'));
        return text.toString().replace("\n", "\r\n").getBytes(UTF_8);
    }

    /// Whoever writes a document closes nothing but its own.
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            out.write(bytes, from, many);
        }

        @Override
        public void close() {
            // The entry is closed by the ZIP.
        }
    }
}
