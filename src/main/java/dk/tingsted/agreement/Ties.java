package dk.tingsted.agreement;

import java.util.List;

/// How the sources of an area hold to its sentences.
final class Ties {

    private Ties() {}

    static List<Source> of(Area area, List<Source> all) {
        return all.stream().filter(one -> one.area().equals(area.id())).toList();
    }

    /// Those of one sentence.
    static List<Tie> of(Area area, Marked marked, List<Source> all) {
        return of(area, all).stream()
                .filter(one -> one.isOf(marked))
                .map(one -> new Tie(one, !one.sentence().equals(marked.words())))
                .toList();
    }

    /// How many sources stand at a sentence that was put otherwise, or that is gone.
    static long changed(Area area, List<Source> all) {
        var marked = area.text().sentences();
        return marked.stream()
                        .flatMap(one -> of(area, one, all).stream())
                        .filter(Tie::changed)
                        .count()
                + lost(area, all).size();
    }

    /// Those whose sentence was taken out.
    static List<Source> lost(Area area, List<Source> all) {
        return of(area, all).stream()
                .filter(one ->
                        one.mark() != null && area.text().sentences().stream().noneMatch(one::isOf))
                .toList();
    }

    /// Those of the area as a whole.
    static List<Source> whole(Area area, List<Source> all) {
        return of(area, all).stream().filter(one -> one.mark() == null).toList();
    }
}
