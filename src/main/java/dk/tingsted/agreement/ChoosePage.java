package dk.tingsted.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which of the things that were said are the source of a sentence, or bear on an area.
///
/// @param sentence null for the area as a whole
/// @param suggested those that share words with it, the best first
/// @param named the keys of those that are chosen already
public record ChoosePage(
        Desk desk,
        Area area,
        @Nullable Marked sentence,
        List<Suggested> suggested,
        List<Discussed> themes,
        Set<String> named) {

    public ChoosePage {
        suggested = List.copyOf(suggested);
        themes = List.copyOf(themes);
        named = Set.copyOf(named);
    }

    static ChoosePage of(
            Desk desk,
            Area area,
            @Nullable Marked sentence,
            List<Discussed> themes,
            List<Suggested> suggested,
            List<Source> sources) {
        var named =
                Ties.of(area, sources).stream()
                        .filter(one -> sentence == null ? one.mark() == null : one.isOf(sentence))
                        .map(one -> one.origin().key())
                        .collect(Collectors.toSet());
        var fresh = suggested.stream().filter(one -> !named.contains(one.origin().key())).toList();
        var shown = fresh.stream().map(one -> one.origin().key()).collect(Collectors.toSet());
        var rest =
                themes.stream()
                        .map(theme ->
                                new Discussed(
                                        theme.theme(),
                                        theme.origins().stream()
                                                .filter(one -> !shown.contains(one.key()))
                                                .toList()))
                        .filter(theme -> !theme.origins().isEmpty())
                        .toList();
        return new ChoosePage(desk, area, sentence, fresh, rest, named);
    }

    public int mark() {
        return sentence == null ? 0 : sentence.mark();
    }

    public boolean isNamed(Origin origin) {
        return named.contains(origin.key());
    }
}
