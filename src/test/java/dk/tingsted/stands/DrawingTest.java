package dk.tingsted.stands;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void a_drawing_stays_png_and_a_photograph_becomes_jpeg_no_larger_than_is_shown() {
        var drawing = Drawing.of(Pictures.plain(3000, 1500, "png")).orElseThrow();
        assertThat(drawing.name()).matches("[0-9a-f]{32}\\.png");
        assertThat(drawing.width()).isEqualTo(1400);
        assertThat(drawing.height()).isEqualTo(700);
        var photograph = Drawing.of(Pictures.lively(900, 1200, "png")).orElseThrow();
        assertThat(photograph.name()).endsWith(".jpg");
        assertThat(photograph.height()).isEqualTo(1200);
    }

    @Test
    void what_stood_in_the_file_beside_the_picture_is_gone() {
        var jpeg = Pictures.plain(40, 30, "jpeg");
        var said = "XP-hjemme hos Ida, 56.1N 10.2E".getBytes(ISO_8859_1);
        var with = ByteBuffer.allocate(jpeg.length + said.length + 4);
        with.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xFE);
        with.putShort((short) (said.length + 2)).put(said).put(jpeg, 2, jpeg.length - 2);
        var drawn = Drawing.of(with.array()).orElseThrow();
        assertThat(new String(drawn.bytes(), ISO_8859_1)).doesNotContain("hjemme hos Ida");
    }

    @Test
    void what_is_no_png_or_jpeg_is_refused() {
        assertThat(Drawing.of(new byte[0])).isEmpty();
        assertThat(Drawing.of("<svg onload=\"alert(1)\"/>".getBytes(UTF_8))).isEmpty();
        assertThat(Drawing.of(Pictures.plain(10, 10, "gif"))).isEmpty();
        var cut = Pictures.lively(200, 200, "png");
        assertThat(Drawing.of(Arrays.copyOf(cut, cut.length / 20))).isEmpty();
    }

    /// It would ask for four gigabytes.
    @Test
    void a_picture_that_says_it_is_huge_is_refused() {
        var png = Pictures.plain(10, 10, "png");
        var bent = ByteBuffer.wrap(png.clone());
        bent.putInt(16, 32_000).putInt(20, 32_000);
        var sum = new CRC32();
        sum.update(bent.array(), 12, 17);
        bent.putInt(29, (int) sum.getValue());
        assertThat(Drawing.of(bent.array())).isEmpty();
        Found.that(
                "I5",
                getClass(),
                "SVG, GIF, cut and billion-pixel files refused; PNG and JPEG drawn anew at 1400 px at most, nothing beside the picture kept");
    }

    @Property(tries = 200)
    void whatever_comes_is_answered(@ForAll int where, @ForAll byte what) {
        var bent = Pictures.plain(20, 20, "png").clone();
        bent[Math.floorMod(where, bent.length)] = what;
        Drawing.of(bent).ifPresent(drawn -> assertThat(drawn.width()).isPositive());
    }
}
