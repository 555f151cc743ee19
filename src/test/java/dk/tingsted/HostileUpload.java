package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A file that was made to fill the memory, to take forever, to fetch something, or to be taken for
/// something else. Each is made here, so that everybody can see what it is.
///
/// @param name as the browser says it
@SuppressWarnings("ArrayRecordComponent")
record HostileUpload(String name, byte[] bytes) {

    private static final int MEGABYTE = 1 << 20;

    /// Those that are made here, and those of a folder: `-Dtingsted.hostile=FOLDER`.
    ///
    /// @param listener that they try to reach
    static List<HostileUpload> all(URI listener) throws IOException {
        var all = new ArrayList<HostileUpload>();
        var more = System.getProperty("tingsted.hostile");
        if (more != null) {
            try (var files = Files.list(Path.of(more))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(new HostileUpload(name(file), Files.readAllBytes(file)));
                }
            }
        }
        packages(new HostilePackages(listener), all);
        pages(listener, all);
        papers(listener, all);
        pictures(all);
        texts(all);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    private static void packages(HostilePackages make, List<HostileUpload> all) throws IOException {
        var word = make.wordOf(HostilePackages.document("10.00 Velkomst"));
        all.addAll(
                List.of(
                        new HostileUpload("bombe.docx", make.wordThatSwells(700)),
                        new HostileUpload("bombe.xlsx", make.sheetThatSwells(500)),
                        new HostileUpload("bombe.odt", make.textThatSwells(500)),
                        new HostileUpload("bombe.pptx", make.wordThatSwells(300)),
                        new HostileUpload("bombe.odp", make.textThatSwells(300)),
                        new HostileUpload(
                                "latter.docx", make.wordOf(HostilePackages.laughing("w:document"))),
                        new HostileUpload(
                                "latter.xlsx", make.sheetOf(HostilePackages.laughing("sst"))),
                        new HostileUpload("latter.odt", make.textOf(HostilePackages.laughing("x"))),
                        new HostileUpload("hent.docx", make.wordOf(make.fetching("w:document"))),
                        new HostileUpload("hent.xlsx", make.sheetOf(make.fetching("sst"))),
                        new HostileUpload("hent.odt", make.textOf(make.fetching("x"))),
                        new HostileUpload("billede.docx", make.wordThatLeadsOut("image")),
                        new HostileUpload(
                                "skabelon.docx", make.wordThatLeadsOut("attachedTemplate")),
                        new HostileUpload(
                                "dyb.docx",
                                make.wordOf(
                                        HostilePackages.document(
                                                "<w:tbl><w:tr><w:tc>".repeat(30_000)))),
                        new HostileUpload("dyb.odt", make.textOf("<a>".repeat(200_000))),
                        new HostileUpload("dele.docx", make.wordOfManyParts(60_000)),
                        new HostileUpload("ud.docx", make.outOfTheFolder()),
                        new HostileUpload("løgn.docx", make.wordThatLies()),
                        new HostileUpload("halv.docx", Arrays.copyOf(word, word.length / 2)),
                        new HostileUpload("rækker.xlsx", make.sheetOfRows(200_000))));
    }

    private static void pages(URI listener, List<HostileUpload> all) {
        all.add(of("dyb.html", "<html><body>" + "<div>".repeat(300_000) + "Velkomst"));
        all.add(of("tabeller.html", "<table><tr><td>".repeat(60_000) + "10.00 Velkomst"));
        all.add(
                of(
                        "hent.html",
                        """
                        <base href='%1$s'><meta http-equiv=refresh content='0;url=%1$s'>
                        <link rel=stylesheet href='%1$s'><img src='%1$s'><iframe src='%1$s'></iframe>
                        <object data='%1$s'></object><h1>Møde</h1><p>10.00 Velkomst\
                        """
                                .formatted(listener)));
        all.add(
                of(
                        "hent.svg",
                        """
                        <svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>
                        <image x:href='%1$s'/><script>fetch('%1$s')</script></svg>\
                        """
                                .formatted(listener)));
        all.add(
                of(
                        "dyb.md",
                        "> ".repeat(100_000)
                                + "\n"
                                + "[".repeat(100_000)
                                + "\n"
                                + "*".repeat(100_000)));
        all.add(of("lister.md", "- a\n  ".repeat(120_000)));
    }

    private static void papers(URI listener, List<HostileUpload> all) throws IOException {
        var page = "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s %s]/Contents 4 0 R>>endobj\n";
        var small = page.formatted("9", "9");
        var swells = pdf(small, "/Filter/FlateDecode", deflated(new byte[0], 400));
        all.add(new HostileUpload("bombe.pdf", swells));
        var inner = deflated(new byte[0], 1_000);
        all.add(
                new HostileUpload(
                        "bombe-i-bombe.pdf",
                        pdf(small, "/Filter[/FlateDecode/FlateDecode]", deflated(inner, 0))));
        all.add(
                new HostileUpload(
                        "kæmpe.pdf", pdf(page.formatted("99999999", "99999999"), "", new byte[0])));
        all.add(new HostileUpload("halv.pdf", Arrays.copyOf(swells, swells.length / 2)));
        all.add(
                of(
                        "ring.pdf",
                        """
                        %PDF-1.7
                        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                        2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000/Parent 2 0 R>>endobj
                        trailer<</Root 1 0 R>>
                        %%EOF\
                        """));
        all.add(
                of(
                        "handling.pdf",
                        """
                        %%PDF-1.7
                        1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(%1$s)>>>>endobj
                        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/AA<</O<</S/URI/URI(%1$s)>>>>>>endobj
                        trailer<</Root 1 0 R>>
                        %%%%EOF\
                        """
                                .formatted(listener)));
        all.add(of("dyb.pdf", "%PDF-1.7\n1 0 obj" + "[".repeat(500_000) + "endobj\n%%EOF"));
        all.add(of("hoved.pdf", "%PDF-1.7\n"));
        all.add(of("tal.pdf", "%PDF-1.7\n" + "9".repeat(2_000_000) + " 0 obj endobj\n%%EOF"));
    }

    private static void pictures(List<HostileUpload> all) {
        all.add(new HostileUpload("kæmpe.png", png(60_000)));
        all.add(new HostileUpload("enorm.png", png(Integer.MAX_VALUE)));
        all.add(of("ligner.png", "GIF89a/*<script>*/=1;fetch('/')//"));
        all.add(
                new HostileUpload(
                        "kæmpe.jpg",
                        new byte[] {
                            -1, -40, -1, -64, 0, 17, 8, -1, -1, -1, -1, 3, 1, 34, 0, 2, 17, 1, 3,
                            17, 1, -1, -39
                        }));
    }

    private static void texts(List<HostileUpload> all) {
        all.add(of("linje.txt", "10.00 Velkomst ved Ida Prøve ".repeat(600_000)));
        all.add(of("linjer.txt", "10.00-11.00 Velkomst\n".repeat(400_000)));
        all.add(of("folk.txt", "Møde\n10.00 Velkomst ved " + "Ida Prøve, ".repeat(200_000)));
        all.add(of("tal.txt", "1".repeat(500_000) + ".00-" + "9".repeat(500_000) + ".00 x"));
        all.add(new HostileUpload("nul.txt", new byte[3 * MEGABYTE]));
        var wild = new byte[5 * MEGABYTE];
        new Random(1).nextBytes(wild);
        all.add(new HostileUpload("vildt.txt", wild));
        all.add(new HostileUpload("halvt.txt", "Møde\n10.00 Velkomst".getBytes(UTF_16LE)));
        all.add(of("spalter.csv", ";".repeat(1_000_000) + "\nIda;ida@oestby.dk"));
        all.add(of("citat.csv", "\"" + "Ida;ida@oestby.dk\n".repeat(200_000)));
        all.add(new HostileUpload("tom.docx", new byte[0]));
        all.add(of("program.exe", "MZ" + "\0".repeat(100)));
        all.add(of("\u202Efdp.exe\u0000.docx", "x"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static HostileUpload of(String name, String words) {
        return new HostileUpload(name, words.getBytes(UTF_8));
    }

    private static byte[] pdf(String page, String filter, byte[] stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + page
                                + "4 0 obj<</Length "
                                + stream.length
                                + filter
                                + ">>stream\n")
                        .getBytes(UTF_8));
        out.writeBytes(stream);
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
        return out.toByteArray();
    }

    /// @param megabytes of nothing after it
    private static byte[] deflated(byte[] bytes, int megabytes) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(made, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(bytes);
            var nothing = new byte[MEGABYTE];
            Arrays.fill(nothing, (byte) ' ');
            for (int n = 0; n < megabytes; n++) {
                out.write(nothing);
            }
        }
        return made.toByteArray();
    }

    /// One that says that it is as wide and as high, with a right checksum and no picture in it.
    private static byte[] png(int side) {
        var head = java.nio.ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(UTF_8)).putInt(side).putInt(side).put(new byte[] {8, 6, 0, 0, 0});
        var sum = new java.util.zip.CRC32();
        sum.update(head.array());
        var all = java.nio.ByteBuffer.allocate(8 + 4 + 17 + 4);
        all.putLong(0x89504E470D0A1A0AL).putInt(13).put(head.array()).putInt((int) sum.getValue());
        return all.array();
    }
}
