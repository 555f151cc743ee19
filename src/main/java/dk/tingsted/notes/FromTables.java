package dk.tingsted.notes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the tables write, as those see it who take notes: shown, and written elsewhere.
@Component
class FromTables {

    private final Discussions discussions;

    FromTables(Discussions discussions) {
        this.discussions = discussions;
    }

    /// By item; under the empty word what is about none that the programme has.
    Map<String, List<NotesPage.Said>> of(Conference conference, Programme programme) {
        return talks(conference.slug().value()).stream()
                .filter(talk -> !talk.board().shown().isEmpty())
                .collect(
                        groupingBy(
                                talk -> stop(talk, programme),
                                LinkedHashMap::new,
                                mapping(FromTables::said, toList())));
    }

    /// Another one whenever what the tables wrote is; it says nothing of it.
    String state(String slug) {
        var all = talks(slug).stream().map(FromTables::said).map(NotesPage.Said::toString);
        return Integer.toHexString(all.collect(joining("\n")).hashCode());
    }

    private List<Talk> talks(String slug) {
        try {
            return discussions.hall(slug).talks();
        } catch (NotFound e) {
            // At a draft nothing is discussed.
            return List.of();
        }
    }

    private static String stop(Talk talk, Programme programme) {
        var item = talk.discussion().item();
        return item == null || programme.item(item).isEmpty() ? "" : item.value();
    }

    private static NotesPage.Said said(Talk talk) {
        return new NotesPage.Said(
                talk.discussion().theme(),
                talk.board().shown().stream().map(FromTables::said).toList());
    }

    /// `Én indgang for borgeren (bord 1, 7)`.
    private static String said(Card card) {
        var tables = card.tables().stream().map(String::valueOf).collect(joining(", "));
        return card.words() + " (bord " + tables + ")";
    }
}
