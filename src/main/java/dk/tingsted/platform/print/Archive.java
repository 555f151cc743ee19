package dk.tingsted.platform.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// What a PDF needs to be kept for good and read by everybody, beyond its pages: what each link is
/// about (PDF/UA-1, 7.18.5), times and an identity that follow from the edition, and other files as
/// associated files (PDF/A-3, 6.8).
public final class Archive {

    /// A file within the PDF.
    ///
    /// @param relation what it is to the document: `Alternative`, `Supplement` (ISO 19005-3, annex
    ///   E)
    @SuppressWarnings("ArrayRecordComponent")
    public record Attached(
            String name, String mediaType, String about, byte[] bytes, String relation) {

        /// The same as the document says, in another form.
        public Attached(String name, String mediaType, String about, byte[] bytes) {
            this(name, mediaType, about, bytes, "Alternative");
        }
    }

    /// When the file says it was written: once, before anything of the programme's.
    private static final Pattern WRITTEN = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");

    private final PDDocument document;
    private final Instant at;

    private Archive(PDDocument document, Instant at) {
        this.document = document;
        this.at = at;
    }

    /// The finished file.
    ///
    /// @param link what a link within the document says it is
    public static byte[] of(PDDocument document, Instant at, String link, List<Attached> attached)
            throws IOException {
        var archive = new Archive(document, at);
        archive.tellLinks(link);
        archive.attach(attached);
        archive.date();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void tellLinks(String within) throws IOException {
        for (var page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    link.setContents(
                            link.getAction() instanceof PDActionURI out ? out.getURI() : within);
                }
            }
        }
    }

    private void attach(List<Attached> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var named = new java.util.TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var file : files) {
            var one = specification(file);
            named.put(file.name(), one);
            associated.add(one);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.copyOf(named));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification specification(Attached file) throws IOException {
        var embedded =
                new PDEmbeddedFile(
                        document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.bytes().length);
        embedded.setModDate(time());
        var one = new PDComplexFileSpecification();
        one.setFile(file.name());
        one.setFileUnicode(file.name());
        one.setFileDescription(file.about());
        one.setEmbeddedFile(embedded);
        one.setEmbeddedFileUnicode(embedded);
        one.getCOSObject().setName("AFRelationship", file.relation());
        return one;
    }

    private void date() throws IOException {
        var about = document.getDocumentInformation();
        about.setCreationDate(time());
        about.setModificationDate(time());
        document.setDocumentId(at.toEpochMilli());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xml = new String(metadata.toByteArray(), UTF_8);
        metadata.importXMPMetadata(
                WRITTEN.matcher(xml).replaceFirst(at.toString()).getBytes(UTF_8));
    }

    private Calendar time() {
        return GregorianCalendar.from(at.atZone(java.time.ZoneOffset.UTC));
    }
}
