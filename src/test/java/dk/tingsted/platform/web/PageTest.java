package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTest {

    @Property
    void what_is_written_is_read_back(@ForAll String first, @ForAll String second) {
        var page = new Page();

        page.writeContent(first);
        page.writeBinaryContent(second.getBytes(UTF_8));
        page.writeContent(second, second.length(), second.length());

        var expected =
                new String(first.getBytes(UTF_8), UTF_8)
                        + new String(second.getBytes(UTF_8), UTF_8);
        assertThat(new String(page.toByteArray(), UTF_8)).isEqualTo(expected);
    }

    @Test
    void a_page_may_be_longer_than_most() {
        var page = new Page();
        var part = "Rødgrød 🍓 ".repeat(5_000);

        for (int times = 0; times < 10; times++) {
            page.writeContent("<" + part + ">", 1, part.length() + 1);
        }

        assertThat(new String(page.toByteArray(), UTF_8)).isEqualTo(part.repeat(10));
    }
}
