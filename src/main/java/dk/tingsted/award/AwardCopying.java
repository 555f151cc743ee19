package dk.tingsted.award;

import dk.tingsted.award.Award.Plan;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The award's name, who votes and when; neither nominees nor jury nor votes.
@Component
@Order(75)
class AwardCopying implements Copying {

    private final AwardStore store;

    AwardCopying(AwardStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("award");
    }

    @Override
    public List<String> told(ConferenceId from) {
        return store.of(from).map(one -> one.plan().title()).stream()
                .map(title -> "»" + title + "«: hvem der stemmer og hvornår, uden nominerede")
                .toList();
    }

    @Override
    public void copy(Copy copy) {
        store.of(copy.from().id())
                .map(Award::plan)
                .ifPresent(plan ->
                        store.save(copy.to().id(), moved(plan, copy), copy.by(), copy.now()));
    }

    private static Plan moved(Plan plan, Copy copy) {
        return new Plan(
                plan.title(),
                plan.voters(),
                copy.moved(plan.opensAt()),
                copy.moved(plan.closesAt()));
    }
}
