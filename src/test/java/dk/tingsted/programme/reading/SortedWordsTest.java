package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SortedWordsTest {

    private final SortedWords names = SortedWords.of("given-names.txt");

    @Test
    void every_word_of_the_file_is_found_and_the_file_is_in_order() {
        var lines = WordList.lines("given-names.txt");
        assertThat(lines).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(6_000);
        assertThat(lines).allMatch(names::contains);
    }

    @Test
    void no_beginning_and_no_neighbour_of_a_word_is_found() {
        var lines = WordList.lines("given-names.txt");
        var all = new HashSet<>(lines);
        for (var line : lines) {
            for (var other :
                    new String[] {
                        line.substring(1),
                        line + "z",
                        line.substring(0, line.length() - 1),
                        "0" + line
                    }) {
                assertThat(names.contains(other)).as(other).isEqualTo(all.contains(other));
            }
        }
        assertThat(names.contains("")).isFalse();
        assertThat(names.contains("\n")).isFalse();
        assertThat(names.contains("#")).isFalse();
    }
}
