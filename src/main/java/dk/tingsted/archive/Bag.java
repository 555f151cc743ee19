package dk.tingsted.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Paper.Content;
import dk.tingsted.platform.sheets.Csv;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents in one ZIP after RFC 8493 (BagIt): the documents below `data`, beside them what it is
/// and a digest of each, so that anybody can tell later that nothing is missing or altered. The
/// same documents give the same bytes.
final class Bag {

    /// The earliest that a ZIP can hold; when it was packed is nobody's business.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> HEADINGS =
            List.of("Nr.", "Dato", "Emne", "Fil", "Bytes", "SHA-256");

    /// All but the subject and the name of the file.
    private static final Set<Integer> OURS = Set.of(0, 1, 4, 5);

    private final String root;
    private final ZipOutputStream zip;
    private final TreeMap<String, Sealed> payload = new TreeMap<>();
    private final TreeMap<String, Sealed> tags = new TreeMap<>();

    private Bag(String root, ZipOutputStream zip) {
        this.root = root;
        this.zip = zip;
    }

    /// How long a file was, and its digest.
    private record Sealed(long length, String digest) {}

    /// @param root the one folder that it unpacks into
    /// @param about what it is, for `bag-info.txt`, line by line
    static void write(String root, List<String> about, List<Listed> documents, OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            var bag = new Bag(root, zip);
            bag.fill(documents);
            bag.seal(about);
        }
    }

    private void fill(List<Listed> documents) throws IOException {
        var index = new ArrayList<List<String>>();
        index.add(HEADINGS);
        for (var one : documents) {
            var path = "data/" + one.path();
            var sealed = add(path, out -> one.paper().content().to(out));
            payload.put(path, sealed);
            index.add(
                    List.of(
                            Integer.toString(index.size()),
                            one.day().toString(),
                            one.paper().subject(),
                            one.path(),
                            Long.toString(sealed.length()),
                            sealed.digest()));
        }
        payload.put("data/indeks.csv", add("data/indeks.csv", Csv.write(index, OURS)));
    }

    private void seal(List<String> about) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        long bytes = payload.values().stream().mapToLong(Sealed::length).sum();
        tag(
                "bag-info.txt",
                String.join("\n", about)
                        + "\nPayload-Oxum: "
                        + bytes
                        + "."
                        + payload.size()
                        + "\n");
        tag("manifest-sha256.txt", manifest(payload));
        add("tagmanifest-sha256.txt", manifest(tags).getBytes(UTF_8));
    }

    private static String manifest(Map<String, Sealed> files) {
        var lines = new StringBuilder();
        files.forEach((path, sealed) ->
                lines.append(sealed.digest()).append("  ").append(encoded(path)).append('\n'));
        return lines.toString();
    }

    /// RFC 8493, 2.1.3; a name of ours has no end of line.
    private static String encoded(String path) {
        return path.replace("%", "%25");
    }

    private void tag(String path, String text) throws IOException {
        tags.put(path, add(path, text.getBytes(UTF_8)));
    }

    private Sealed add(String path, byte[] bytes) throws IOException {
        return add(path, out -> out.write(bytes));
    }

    private Sealed add(String path, Content content) throws IOException {
        var entry = new ZipEntry(root + "/" + path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var sealing = new Sealing(zip);
        content.to(sealing);
        zip.closeEntry();
        return sealing.sealed();
    }

    /// Counts and digests what goes through it; the ZIP stays open.
    private static final class Sealing extends FilterOutputStream {

        private final MessageDigest digest = sha256();
        private final AtomicLong length = new AtomicLong();

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            out.write(bytes, from, many);
            digest.update(bytes, from, many);
            length.addAndGet(many);
        }

        @Override
        public void close() {
            // The entry is closed by the bag.
        }

        Sealed sealed() {
            return new Sealed(length.get(), HexFormat.of().formatHex(digest.digest()));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
