package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.Flag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The findings of a draft, each with what one can do about it; the gravest first.
final class Flags {

    private final Draft draft;
    private final List<Finding> findings;

    Flags(Draft draft) {
        this.draft = draft;
        this.findings =
                draft.findings().stream()
                        .sorted(
                                Comparator.comparing(Finding::severity)
                                        .thenComparingInt(Flags::firstLine))
                        .toList();
    }

    List<Flag> all() {
        return findings.stream().map(this::flag).toList();
    }

    List<Flag> setAside() {
        return draft.setAside().stream().map(this::flag).toList();
    }

    List<Flag> on(int line) {
        return findings.stream()
                .filter(finding -> finding.lines().stream().limit(1).anyMatch(one -> one == line))
                .map(this::flag)
                .toList();
    }

    List<Flag> on(ItemId item) {
        return findings.stream()
                .filter(finding -> items(finding).contains(item))
                .map(this::flag)
                .toList();
    }

    private static int firstLine(Finding finding) {
        return finding.lines().stream().findFirst().orElse(Integer.MAX_VALUE);
    }

    private static List<ItemId> items(Finding finding) {
        return finding.spots().stream().map(Spots::item).flatMap(Optional::stream).toList();
    }

    private Flag flag(Finding finding) {
        return new Flag(
                finding.key(),
                finding.severity().code(),
                Wordlist.of(finding.severity()),
                finding.message(),
                finding.lines(),
                items(finding).stream().findFirst().map(ItemId::value).orElse(null),
                Optional.ofNullable(finding.suggestion()).map(this::acceptance).orElse(null));
    }

    private String acceptance(Correction suggestion) {
        if (suggestion.becomes().isEmpty()) {
            return "Fjern »" + suggestion.was() + "«";
        }
        var words = Field.inWords(draft.programme(), suggestion.spot(), suggestion.becomes());
        return Amendments.isOfLine(suggestion)
                ? "Læs det som "
                        + words.substring(0, 1).toLowerCase(Locale.ROOT)
                        + words.substring(1)
                : "Ret til " + words;
    }
}
