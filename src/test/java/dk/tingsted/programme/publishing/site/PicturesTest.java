package dk.tingsted.programme.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PicturesTest {

    static final List<String> PROGRAMMES = Printed.NAMES;

    private static final String BASE = "https://konference.example";
    private static final Slug SLUG = new Slug("vej-2031");

    @ParameterizedTest
    @FieldSource("PROGRAMMES")
    void the_shared_picture_has_the_size_that_is_asked_for_and_is_the_same_each_time(String name)
            throws IOException {
        var edition = Printed.edition(name);
        var png = LinkPicture.png(edition, Words.DANISH);

        assertThat(png).isEqualTo(LinkPicture.png(edition, Words.DANISH));
        assertThat(png.length).isBetween(10_000, 200_000);
        var image = read(png);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/og-" + name + ".png"), png);
    }

    @Test
    void the_words_stay_within_the_picture_however_long_they_are() throws IOException {
        for (var title :
                List.of(
                        "Kort",
                        "Sundhedspolitikforberedelsesudvalgsmøderækkekoordineringskonference",
                        "Et meget langt navn til en konference om alt muligt ".repeat(20),
                        "👩🏽‍⚕️ العربية 会議 \u0000 ﷽",
                        "i".repeat(5_000))) {
            var image = read(LinkPicture.png(titled(title), Words.DANISH));

            assertThat(colours(image, 0, 60)).as(title).containsOnly(image.getRGB(0, 0));
            assertThat(colours(image, 716, 742)).as(title).containsOnly(image.getRGB(0, 0));
        }
        assertThat(colours(read(LinkPicture.png(titled("Kort"), Words.DANISH)), 72, 200))
                .contains(Color.WHITE.getRGB());
    }

    @Test
    void a_phone_reads_the_address_from_both_codes() throws Exception {
        var pages = Site.of(Publication.of(Printed.edition("kl-2022"), SLUG, BASE));

        assertThat(decoded(read(body(pages, "/vej-2031/qr.png"))))
                .isEqualTo("https://konference.example/vej-2031");
        var svg =
                new String(
                        body(pages, "/vej-2031/qr.svg"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(decoded(drawn(svg))).isEqualTo("https://konference.example/vej-2031");
        assertThat(Jsoup.parse(svg, Parser.xmlParser()).select("svg[role=img] > title").text())
                .isEqualTo("https://konference.example/vej-2031");
    }

    @Test
    void what_is_no_code_is_not_read() {
        org.junit.jupiter.api.Assertions.assertThrows(
                NotFoundException.class,
                () -> decoded(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB)));
    }

    private static Edition titled(String title) {
        var edition = HardCases.parallel();
        var about = edition.programme().particulars();
        var other =
                new dk.tingsted.programme.Particulars(
                        title,
                        null,
                        about.status(),
                        null,
                        title,
                        "Prøveby",
                        null,
                        null,
                        null,
                        title,
                        null,
                        about.zone());
        return new Edition(
                1, edition.status(), edition.at(), edition.by(), edition.programme().about(other));
    }

    /// All that stands between two columns.
    private static java.util.Set<Integer> colours(BufferedImage image, int from, int to) {
        var colours = new java.util.HashSet<Integer>();
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static byte[] body(List<KeptPage> pages, String address) {
        return pages.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// The picture with its modules as squares of eight pixels.
    private static BufferedImage drawn(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg).results().findFirst();
        int side = Integer.parseInt(size.orElseThrow().group(1)) * 8;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(svg)
                .results()
                .forEach(module ->
                        graphics.fillRect(
                                8 * Integer.parseInt(module.group(1)),
                                8 * Integer.parseInt(module.group(2)),
                                8,
                                8));
        return image;
    }

    private static String decoded(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(
                        width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
