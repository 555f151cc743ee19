package dk.tingsted.programme.publishing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.programme.publishing.Edition;
import java.util.stream.Collectors;

/// The programme as Markdown (CommonMark), which reads back as the same programme.
public final class ProgrammeMarkdown {

    private ProgrammeMarkdown() {}

    /// The whole document, paragraphs separated by an empty line.
    public static byte[] write(Edition edition) {
        return Manuscript.of(edition).stream()
                .map(ProgrammeMarkdown::written)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(UTF_8);
    }

    private static String written(Manuscript.Paragraph paragraph) {
        return switch (paragraph.sort()) {
            case TITLE -> "# " + escaped(paragraph.text());
            case DAY -> "## " + escaped(paragraph.text());
            case THEME, ITEM, PART ->
                    "### " + escaped((paragraph.hours() + " " + paragraph.text()).strip());
            case SUBTITLE, FACT, INVITATION, GREETING, SIGNATORY, PERSON, NOTE ->
                    paragraph
                            .text()
                            .lines()
                            .map(ProgrammeMarkdown::escaped)
                            .collect(Collectors.joining("\n"));
        };
    }

    /// What Markdown would take for a mark, as itself.
    private static String escaped(String line) {
        var marks = line.strip().replaceAll("([\\\\`*_<\\[\\]])", "\\\\$1");
        return marks.replaceFirst("^([#>+-])", "\\\\$1").replaceFirst("^(\\d+)([.)] )", "$1\\\\$2");
    }
}
