package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.discussions.board.Themes;
import dk.tingsted.programme.Programmes;
import dk.tingsted.questions.Questions;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Talks at the tables that have begun: the programme's own themes, twelve tables with their codes,
/// and what the first of them wrote. What they wrote is invented.
final class DemoTalks {

    private static final int TABLES = 12;

    /// `table;theme;words`, the themes in the order of the programme.
    private static final String SAID =
            """
            1;0;Let adgang til samtaler uden henvisning, også uden for storbyerne
            3;0;Unge skal kunne få hjælp, før de får en diagnose
            4;0;Unge skal kunne få hjælp før de får en diagnose!
            5;0;Socialpsykiatrien og regionen skal se den samme plan
            3;0;Peer-støtte: mennesker, der selv har prøvet det
            1;1;Én indgang for borgeren, uanset hvor mange forvaltninger der er med
            2;1;Fælles specialistteam, som mindre kommuner kan ringe til
            5;1;Botilbuddene mangler medarbejdere med erfaring i misbrug
            7;1;Én indgang for borgeren, uanset hvor mange forvaltninger der er
            2;2;Begynd overgangen, når den unge er 16, ikke når hun er 18
            4;2;Den samme kontaktperson før og efter det fyldte 18. år
            6;2;Forældrene skal med i samtalen, også bagefter
            """;

    private DemoTalks() {}

    static void begin(Server server, Conference conference, String by) {
        var programme =
                server.verbs(Programmes.class)
                        .latestEdition(conference.id())
                        .orElseThrow()
                        .programme();
        begin(server.verbs(Discussions.class), conference, Themes.of(programme), by);
        server.verbs(Questions.class).open(conference, by);
    }

    private static void begin(
            Discussions talks, Conference conference, List<Theme> themes, String by) {
        talks.add(conference, themes);
        talks.setTables(conference, TABLES, by);
        var there =
                talks.hall(conference.slug().value()).talks().stream()
                        .map(Talk::discussion)
                        .map(Discussion::id)
                        .toList();
        talks.open(conference, there, by);
        var lines = SAID.lines().toList();
        IntStream.range(0, lines.size())
                .forEach(n -> say(talks, conference, there, lines.get(n), n));
    }

    private static void say(
            Discussions talks,
            Conference conference,
            List<DiscussionId> there,
            String line,
            int n) {
        var parts = line.split(";", 3);
        int theme = Integer.parseInt(parts[1]);
        if (theme < there.size()) {
            var key = UUID.nameUUIDFromBytes((conference.slug() + " " + n).getBytes(UTF_8));
            talks.write(conference, there.get(theme), Integer.parseInt(parts[0]), key, parts[2]);
        }
    }
}
