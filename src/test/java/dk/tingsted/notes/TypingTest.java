package dk.tingsted.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void each_line_is_a_point_and_its_indent_or_bullet_says_how_deep() {
        var typing =
                Typing.of(
                        "- Først\r\n  - under\n\n\t\t• dybt\u2028 – tilbage\n- Sidst -ikke punkt");

        assertThat(typing.lines())
                .containsExactly(
                        new Typing.Line(0, "Først"),
                        new Typing.Line(1, "under"),
                        new Typing.Line(2, "dybt"),
                        new Typing.Line(1, "tilbage"),
                        new Typing.Line(0, "Sidst -ikke punkt"));
    }

    @Test
    void a_number_belongs_to_the_words() {
        assertThat(Typing.of("1) Integration").lines())
                .containsExactly(new Typing.Line(0, "1) Integration"));
    }

    @Test
    void what_cannot_be_used_says_why() {
        assertThat(Typing.of(" \n \u200B\n").fault()).isEqualTo(Typing.Fault.EMPTY);
        assertThat(Typing.of("x".repeat(2_001)).fault()).isEqualTo(Typing.Fault.LONG);
        assertThat(Typing.of("x\n".repeat(201)).fault()).isEqualTo(Typing.Fault.MANY);
        assertThat(Typing.of("x".repeat(2_000_000)).fault()).isEqualTo(Typing.Fault.MANY);
        assertThat(Typing.of("\0a\uD800b\u202E").lines()).containsExactly(new Typing.Line(0, "ab"));
    }
}
