package dk.tingsted.discussions.table;

import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a table writes: `/{slug}/table/{code}` and below it each discussion, in English beneath
/// `/{slug}/en`.
public record TableAddress(String slug, Words words, String code) {

    private static final String EVENTS = "/events";

    private static final Pattern LINE =
            Pattern.compile("/([a-z0-9-]+)(/en)?/table/([a-z0-9]{1,40})/([0-9]{1,18})" + EVENTS);

    /// By which a table follows what it writes.
    record Line(TableAddress table, DiscussionId discussion) {

        static Optional<Line> of(String path) {
            var parts = LINE.matcher(path);
            return parts.matches()
                    ? Optional.of(
                            new Line(
                                    new TableAddress(
                                            parts.group(1),
                                            parts.group(2) == null ? Words.DANISH : Words.ENGLISH,
                                            parts.group(3)),
                                    new DiscussionId(Long.parseLong(parts.group(4)))))
                    : Optional.empty();
        }
    }

    public String themes() {
        return conference(words) + "/table/" + code;
    }

    public String of(DiscussionId discussion) {
        return themes() + "/" + discussion;
    }

    String line(DiscussionId discussion) {
        return of(discussion) + EVENTS;
    }

    /// Another page of the conference.
    public String to(String page) {
        return conference(words) + "/" + page;
    }

    TableAddress inOtherLanguage() {
        return new TableAddress(slug, words.other(), code);
    }

    private String conference(Words language) {
        return "/" + slug + language.say("", "/en");
    }
}
