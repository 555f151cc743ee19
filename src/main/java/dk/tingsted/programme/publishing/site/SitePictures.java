package dk.tingsted.programme.publishing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.web.Bytes;
import dk.tingsted.platform.web.QrCode;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.SiteFile;
import dk.tingsted.programme.publishing.data.Agenda;
import java.util.ArrayList;
import java.util.List;

/// The pictures of a conference, drawn when somebody asks for them.
final class SitePictures {

    static final String SHARED = "og.png";
    static final String QR_SVG = "qr.svg";
    static final String QR_PNG = "qr.png";

    private SitePictures() {}

    /// A copy that has no address has no code that leads to it.
    static List<SiteFile> of(Publication publication, Agenda agenda) {
        var files = new ArrayList<SiteFile>();
        files.add(
                new SiteFile(
                        SHARED,
                        "image/png",
                        "Billede til deling af link",
                        "Picture for sharing links",
                        Bytes.whenAsked(
                                () -> LinkPicture.png(publication.edition(), agenda.words()))));
        if (!publication.base().isEmpty()) {
            var address = publication.base() + "/" + publication.slug();
            files.add(
                    new SiteFile(
                            QR_SVG,
                            "image/svg+xml",
                            "QR-kode til tryk (SVG)",
                            "QR code for print (SVG)",
                            Bytes.whenAsked(() -> QrCode.svg(address, address).getBytes(UTF_8))));
            files.add(
                    new SiteFile(
                            QR_PNG,
                            "image/png",
                            "QR-kode som billede (PNG)",
                            "QR code as a picture (PNG)",
                            Bytes.whenAsked(
                                    () -> LinkPicture.written(QrCode.picture(address), "png"))));
        }
        return List.copyOf(files);
    }
}
