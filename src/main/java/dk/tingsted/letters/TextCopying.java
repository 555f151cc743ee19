package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the secretariat wrote in the place of standard texts.
@Component
@Order(30)
class TextCopying implements Copying {

    private final TextStore store;

    TextCopying(TextStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("letter_text");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int texts = store.latest(from).size();
        return texts == 0
                ? List.of()
                : List.of(texts == 1 ? "1 egen brevtekst" : texts + " egne brevtekster");
    }

    @Override
    public void copy(Copy copy) {
        store.latest(copy.from().id())
                .forEach((key, wording) ->
                        store.add(
                                copy.to().id(), key, Optional.of(wording), copy.by(), copy.now()));
    }
}
