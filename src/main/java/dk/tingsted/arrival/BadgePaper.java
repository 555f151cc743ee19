package dk.tingsted.arrival;

import java.util.List;
import java.util.stream.IntStream;

/// The badges, sheet by sheet.
///
/// @param cut whether lines show where to cut
public record BadgePaper(
        String title, BadgeSheet sheet, boolean cut, List<List<Badge.Shown>> sheets) {

    public BadgePaper {
        sheets = sheets.stream().map(List::copyOf).toList();
    }

    static BadgePaper of(String title, BadgeSheet sheet, boolean cut, List<Badge> badges) {
        int many = sheet.many();
        return new BadgePaper(
                title,
                sheet,
                cut,
                IntStream.range(0, (badges.size() + many - 1) / many)
                        .mapToObj(n ->
                                badges.subList(n * many, Math.min(badges.size(), (n + 1) * many)))
                        .map(part -> part.stream().map(one -> one.on(sheet)).toList())
                        .toList());
    }
}
