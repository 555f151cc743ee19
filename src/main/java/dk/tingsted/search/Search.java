package dk.tingsted.search;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Finds places in the programmes that are published, in their latest editions.
@Service
class Search {

    /// Counted up when passages are made or folded otherwise, so that all are made again.
    private static final int RULES = 1;

    private static final int ROOM = 260;

    private final SearchStore store;
    private final Programmes programmes;
    private final TransactionTemplate transactions;
    private final AtomicBoolean isComplete = new AtomicBoolean();

    Search(SearchStore store, Programmes programmes, TransactionTemplate transactions) {
        this.store = store;
        this.programmes = programmes;
        this.transactions = transactions;
    }

    /// In the transaction that publishes: what is published can be found, and nothing else.
    @EventListener
    void published(EditionPublished fact) {
        store.hold();
        replace(Map.of(fact.conference().id(), fact.edition()));
    }

    /// What was published before there was a search, or under other rules, is made ready by the
    /// first who asks.
    Found find(Question question, int page) {
        if (!isComplete.get()) {
            transactions.executeWithoutResult(_ -> complete());
            isComplete.set(true);
        }
        var marks = question.isEmpty() ? new Marks(List.of(), List.of()) : store.marks(question);
        return marks.beginnings().isEmpty()
                ? Found.NOTHING
                : found(store.find(question, marks, Found.SIZE, Found.SIZE * (page - 1)), marks);
    }

    private void complete() {
        store.hold();
        var behind = store.behind(RULES);
        if (!behind.isEmpty()) {
            replace(
                    programmes.latestEditions().entrySet().stream()
                            .filter(one -> behind.contains(one.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    private void replace(Map<ConferenceId, Edition> editions) {
        var json = JsonMapper.shared();
        var numbers =
                editions.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.getKey().value(),
                                        one -> one.getValue().number()));
        var passages =
                editions.entrySet().stream()
                        .flatMap(one -> folded(one.getKey(), one.getValue()))
                        .toList();
        store.remove(editions.keySet());
        store.name(json.writeValueAsString(numbers), RULES);
        store.add(json.writeValueAsString(passages));
    }

    private static Stream<Folded> folded(ConferenceId conference, Edition edition) {
        var passages = Passages.of(edition.programme());
        return IntStream.range(0, passages.size())
                .mapToObj(n -> Folded.of(conference, n, passages.get(n)));
    }

    private static Found found(List<SearchStore.Row> rows, Marks marks) {
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Found(total, rows.stream().map(row -> hit(row, marks)).toList());
    }

    private static Hit hit(SearchStore.Row row, Marks marks) {
        return new Hit(
                address(row.slug(), "", row.page()),
                address(row.slug(), "/en", row.page()),
                row.language(),
                row.page().isEmpty() ? null : row.conference(),
                marks.in(row.title()),
                marks.excerpt(row.people(), ROOM),
                marks.excerpt(row.body(), ROOM),
                row.day(),
                row.start(),
                Optional.ofNullable(row.zone()).map(ZoneId::of).orElse(Clocks.DANISH));
    }

    private static String address(String slug, String language, String page) {
        var start = "/" + slug + language;
        return page.isEmpty() || page.startsWith("#") ? start + page : start + "/" + page;
    }
}
