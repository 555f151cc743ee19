package dk.tingsted.speakers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlideKindTest {

    @Test
    void slides_are_what_their_name_says() {
        assertThat(SlideKind.of("Oplæg.pdf", Files.pdf())).contains(SlideKind.PDF);
        assertThat(SlideKind.of("Oplæg.PPTX", Files.pptx())).contains(SlideKind.PPTX);
        assertThat(SlideKind.of("Oplæg.odp", Files.odp())).contains(SlideKind.ODP);
    }

    @Test
    void what_is_something_else_is_refused() {
        assertThat(SlideKind.of("Oplæg.pdf", Files.pptx())).isEmpty();
        assertThat(SlideKind.of("Oplæg.pptx", Files.pdf())).isEmpty();
        assertThat(SlideKind.of("Oplæg.pptx", Files.odp())).isEmpty();
        assertThat(SlideKind.of("Oplæg.odp", Files.pptx())).isEmpty();
        assertThat(SlideKind.of("Oplæg.exe", Files.pdf())).isEmpty();
        assertThat(SlideKind.of("pdf", new byte[0])).isEmpty();
        assertThat(SlideKind.of("side.pdf", "<script>alert(1)</script>%PDF-%%EOF".getBytes(UTF_8)))
                .isEmpty();
        assertThat(SlideKind.of("halv.pdf", "%PDF-1.7 cut off".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void slides_with_a_program_in_them_are_refused() {
        assertThat(SlideKind.of("a.pptx", Files.pptx("ppt/vbaProject.bin"))).isEmpty();
        assertThat(SlideKind.of("a.odp", Files.odp("Basic/Standard/Module1.xml"))).isEmpty();
        assertThat(SlideKind.of("a.pptx", Files.pptx("ppt/embeddings/setup.EXE"))).isEmpty();
    }

    @Test
    void a_name_is_one_line_and_no_path() {
        assertThat(SlideKind.plain("../../etc/Op\nlæg.pdf")).isEqualTo("Op læg.pdf");
        assertThat(SlideKind.plain("C:\\slides\\a\"b.pdf")).isEqualTo("a b.pdf");
        assertThat(SlideKind.plain("x".repeat(400) + ".pptx"))
                .hasSizeLessThan(100)
                .endsWith(".pptx");
    }

    @Property(tries = 300)
    void whatever_a_zip_says_of_itself_is_read_to_an_end(
            @ForAll byte[] noise, @ForAll int where, @ForAll byte what) {
        assertThat(SlideKind.of("a.pptx", noise)).isEmpty();
        var bent = Arrays.copyOf(Files.pptx(), Files.pptx().length);
        bent[Math.floorMod(where, bent.length)] = what;
        assertThat(ZipNames.of(bent)).hasSizeLessThan(100);
    }
}
