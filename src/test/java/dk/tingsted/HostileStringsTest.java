package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever somebody types, anywhere: no page breaks, and it is text wherever it is shown again, on
/// pages, in letters and in files.
class HostileStringsTest {

    private static final int AT_ONCE = 28;

    @Test
    void the_worst_that_can_be_typed_is_text_wherever_it_goes() {
        assertThat(faults(Hostile.worst())).isEmpty();
        tell(Hostile.worst().size());
    }

    @Tag("slow")
    @Test
    void all_that_can_be_typed_is_text_wherever_it_goes() {
        var all = Hostile.all();
        assertThat(
                        IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                                .mapToObj(from ->
                                        all.subList(from, Math.min(from + AT_ONCE, all.size())))
                                .flatMap(some -> faults(some).stream()))
                .isEmpty();
        tell(all.size());
    }

    /// Each went into every field of every form, and every page was looked at in Chromium.
    private void tell(int strings) {
        Found.that(
                "S8",
                getClass(),
                strings
                        + " strings in every field of every form: no script ran, nothing stopped by the policy");
        Found.that(
                "I3",
                getClass(),
                strings + " strings as names: in LibreOffice each cell is its text");
    }

    private static List<String> faults(List<Hostile> strings) {
        var faults = new ArrayList<String>();
        var place = HostilePlace.open(faults);
        var forms = place.forms();
        strings.forEach(one -> forms.forEach(form -> place.fillIn(form, one)));
        strings.forEach(place::keep);
        place.read();
        HostileFiles.check(place, faults);
        HostileLetters.check(place, faults);
        place.look();
        return faults;
    }
}
