package dk.tingsted.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was noted down during the day, as lines.
@Component
@Order(35)
class PointFiling implements Filing {

    private final Notes notes;
    private final Programmes programmes;

    PointFiling(Notes notes, Programmes programmes) {
        this.notes = notes;
        this.programmes = programmes;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        var noted = notes.of(conference);
        return noted.isEmpty()
                ? List.of()
                : programmes
                        .latestEdition(conference.id())
                        .map(edition -> paper(conference, edition.programme(), noted))
                        .stream()
                        .toList();
    }

    private static Paper paper(Conference conference, Programme programme, List<Noted> noted) {
        var text = new StringBuilder();
        noted.forEach(one -> write(text, programme, one));
        return Paper.of(
                "noter",
                "noter.txt",
                day(conference, programme),
                "Noter fra dagen",
                text.toString().getBytes(UTF_8));
    }

    private static Instant day(Conference conference, Programme programme) {
        return programme.days().isEmpty()
                ? conference.createdAt()
                : programme.days().getLast().atTime(12, 0).atZone(programme.zone()).toInstant();
    }

    private static void write(StringBuilder text, Programme programme, Noted noted) {
        var person = noted.subject().person();
        var title = title(programme, noted.subject().item());
        text.append(person.isEmpty() ? title : person + (title.isEmpty() ? "" : ", " + title))
                .append("\r\n");
        noted.points().forEach(point -> write(text, point, 1));
        text.append("\r\n");
    }

    private static String title(Programme programme, @Nullable ItemId item) {
        return item == null ? "" : programme.item(item).map(Item::title).orElse("");
    }

    private static void write(StringBuilder text, NotedPoint point, int depth) {
        text.append("  ".repeat(depth)).append("- ").append(point.text()).append("\r\n");
        point.under().forEach(below -> write(text, below, depth + 1));
    }
}
