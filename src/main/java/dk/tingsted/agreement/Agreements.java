package dk.tingsted.agreement;

import dk.tingsted.agreement.Agreement.Terms;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.site.PublishedSites;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The agreements of all conferences, and what stands in them.
@Service
public class Agreements {

    /// The longest text of an area, in letters.
    public static final int LONGEST = 30_000;

    static final int LONGEST_HEADING = 200;

    private final AgreementStore store;
    private final TextStore texts;
    private final SourceStore sources;
    private final PublishedSites sites;
    private final TransactionTemplate transactions;

    Agreements(
            AgreementStore store,
            TextStore texts,
            SourceStore sources,
            PublishedSites sites,
            TransactionTemplate transactions) {
        this.store = store;
        this.texts = texts;
        this.sources = sources;
        this.sites = sites;
        this.transactions = transactions;
    }

    /// The newest first.
    public List<Agreement> of(Conference conference) {
        return store.of(conference.id());
    }

    /// One of this conference.
    ///
    /// @throws NotFound where this conference has no such agreement
    public Agreement get(Conference conference, long id) {
        return find(new AgreementId(id))
                .filter(one -> one.conference().equals(conference.id()))
                .orElseThrow(NotFound::new);
    }

    public Optional<Agreement> find(AgreementId id) {
        return store.find(id);
    }

    /// Those whose hearing ends on that day or later and which remind by themselves.
    public List<Agreement> remindingFrom(LocalDate day) {
        return store.remindingFrom(day);
    }

    /// Lets the caller's transaction decide alone about this agreement.
    public void hold(AgreementId id) {
        store.hold(id);
    }

    /// In order, the introduction first.
    public List<Area> areas(AgreementId id) {
        return texts.areas(id);
    }

    /// As they stood when that edition was sent.
    public List<Area> sent(long edition) {
        return texts.sent(edition);
    }

    public List<Source> sources(AgreementId id) {
        return sources.of(id);
    }

    /// Those that stood at a moment.
    public List<Source> sources(AgreementId id, Instant then) {
        return sources.at(id, then);
    }

    /// All agreements of all conferences.
    List<Agreement> all() {
        return store.all();
    }

    /// Begins an agreement, with an introduction that is empty, or with the texts of the one that
    /// it continues; its sources come along as references to that.
    ///
    /// @param continues null for none
    public AgreementId found(
            Conference conference,
            Terms terms,
            @Nullable AgreementId continues,
            String by,
            Instant now) {
        return transactions.execute(_ -> {
            var id = store.add(conference.id(), terms, continues, by, now);
            if (continues == null) {
                addTo(id, "Indledning", "", by, now);
            } else {
                carry(continues, id, by, now);
            }
            return id;
        });
    }

    private void carry(AgreementId from, AgreementId to, String by, Instant now) {
        var title = find(from).map(Agreement::title).orElse("");
        var named = sources.of(from);
        for (var area : areas(from)) {
            var id = addTo(to, area.heading(), area.text().words(), by, now);
            var marks = Marks.carried(List.of(), List.of(), Sentences.of(area.text().words()));
            Ties.of(area, named)
                    .forEach(source ->
                            sources.add(
                                    id,
                                    mark(area, source, marks),
                                    source.sentence(),
                                    source.origin().of(from, title),
                                    by,
                                    now));
        }
    }

    /// The same words make the same sentences. One whose sentence is gone bears on the area.
    private static @Nullable Integer mark(Area area, Source source, List<Marked> marks) {
        var sentences = area.text().sentences();
        return IntStream.range(0, Math.min(sentences.size(), marks.size()))
                .filter(n -> source.isOf(sentences.get(n)))
                .mapToObj(n -> marks.get(n).mark())
                .findFirst()
                .orElse(null);
    }

    public void alter(Conference conference, AgreementId id, Terms terms) {
        transactions.executeWithoutResult(_ -> {
            store.alter(id, terms);
            sites.renew(conference);
        });
    }

    /// A development area after those that are there.
    public AreaId add(AgreementId id, String heading, String words, String by, Instant now) {
        return transactions.execute(_ -> {
            store.hold(id);
            return addTo(id, Prose.line(heading), Prose.text(words), by, now);
        });
    }

    private AreaId addTo(AgreementId id, String heading, String words, String by, Instant now) {
        var area = store.addArea(id, by, now);
        var marked = Marks.carried(List.of(), List.of(), Sentences.of(words));
        texts.add(area, new AreaText(1, heading, words, marked, now, by));
        return area;
    }

    /// One place up or down; the introduction stays first.
    public void move(AgreementId id, AreaId area, int places) {
        transactions.executeWithoutResult(_ -> {
            store.hold(id);
            var order = new ArrayList<>(areas(id).stream().map(Area::id).toList());
            int from = order.indexOf(area);
            int to = from + places;
            if (from > 0 && to > 0 && to < order.size()) {
                Collections.swap(order, from, to);
                store.order(order);
            }
        });
    }

    /// Its texts are kept. The introduction stays.
    public void remove(AgreementId id, AreaId area, String by, Instant now) {
        if (areas(id).stream().anyMatch(one -> one.id().equals(area) && !one.isIntroduction())) {
            store.removeArea(area, by, now);
        }
    }

    /// All versions of an area's text, the latest first.
    public List<AreaText> versions(AreaId area) {
        return texts.versions(area);
    }

    public List<Aside> asides(AreaId area) {
        return texts.asides(area);
    }

    public void settle(AreaId area, long aside, String by, Instant now) {
        texts.settle(area, aside, by, now);
    }

    /// Saves a new version, unless somebody saved another meanwhile: then what was sent is laid
    /// beside it, for both to see.
    ///
    /// @param seen the version that it was written upon
    public Wrote write(
            AgreementId id,
            AreaId area,
            int seen,
            String heading,
            String words,
            String by,
            Instant now) {
        var title = Prose.line(heading);
        var text = Prose.text(words);
        var fault = Prose.fault(title, text);
        if (!fault.isEmpty()) {
            return new Wrote.Refused(fault);
        }
        return transactions.execute(_ -> {
            store.hold(id);
            return written(area, seen, title, text, by, now);
        });
    }

    private Wrote written(
            AreaId area, int seen, String heading, String words, String by, Instant now) {
        var versions = texts.versions(area);
        var latest = versions.getFirst();
        if (latest.heading().equals(heading) && latest.words().equals(words)) {
            return new Wrote.Saved();
        }
        if (latest.number() != seen) {
            texts.lay(area, seen, heading, words, by, now);
            return new Wrote.Overtaken();
        }
        var earlier = versions.stream().skip(1).flatMap(one -> one.sentences().stream()).toList();
        var marked = Marks.carried(latest.sentences(), earlier, Sentences.of(words));
        texts.add(area, new AreaText(seen + 1, heading, words, marked, now, by));
        return new Wrote.Saved();
    }

    /// That this was said bears on the area, or on one of its sentences.
    ///
    /// @param mark of the sentence; null for the area as a whole
    public void name(Area area, @Nullable Integer mark, Origin origin, String by, Instant now) {
        var sentence =
                area.text().sentences().stream()
                        .filter(one -> mark != null && one.mark() == mark)
                        .map(Marked::words)
                        .findFirst();
        if (mark == null || sentence.isPresent()) {
            sources.add(area.id(), mark, sentence.orElse(""), origin, by, now);
        }
    }

    public void unname(AreaId area, long source, String by, Instant now) {
        sources.remove(area, source, by, now);
    }

    /// Somebody has seen that the sentence was put otherwise, and the source holds.
    public void confirm(Area area, Source source) {
        area.text().sentences().stream()
                .filter(source::isOf)
                .findFirst()
                .ifPresent(one -> sources.confirm(area.id(), source.id(), one.words()));
    }

    /// What probably bears on an area, or on one of its sentences.
    ///
    /// @param sentence null for the area as a whole
    /// @param all that was said
    List<Suggested> suggested(Area area, @Nullable Marked sentence, List<Origin> all) {
        var whole = (area.isIntroduction() ? "" : area.heading() + "\n") + area.text().words();
        var text = sentence == null ? whole : sentence.words();
        return Suggestions.of(all, sources.shared(text, all.stream().map(Origin::words).toList()));
    }
}
