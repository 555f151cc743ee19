package dk.tingsted.platform.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/// From XHTML to a PDF that is both PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). Nothing is
/// fetched: pictures and links to stylesheets are refused, whatever they point at, but for a
/// picture that stands in the page itself.
public final class Press {

    static {
        // What it has to say is of no use to whoever reads the log.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /// Lays the pages out and gives them to `use` before all is closed.
    ///
    /// @param page well-formed, with `lang` and `<title>`; in its style `FAMILIES` stands for the
    ///   fonts
    public static <T> T print(Printable page, Function<PdfBoxRenderer, T> use) {
        try (var renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            return use.apply(renderer);
        }
    }

    private static PdfRendererBuilder builder(Printable page) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Tingsted");
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, _) -> isWithin(uri), when);
        }
        builder.useUriResolver((_, uri) -> isWithin(uri) ? uri : null);
        builder.withHtmlContent(withFonts(page), null);
        builder.useUnicodeBidiSplitter(Direction::new);
        builder.useUnicodeBidiReorderer(new Direction());
        page.faces().forEach(face -> face.in(builder));
        return builder;
    }

    private static boolean isWithin(String uri) {
        return uri.startsWith("data:image/png;base64,");
    }

    /// The style comes first, so that no word of the programme can be meant.
    private static String withFonts(Printable page) {
        var end = page.text().indexOf("</style>");
        return page.text().substring(0, end).replace("FAMILIES", page.families())
                + page.text().substring(end);
    }

    /// A stylesheet from beside a class.
    public static String style(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
