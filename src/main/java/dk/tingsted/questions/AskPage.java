package dk.tingsted.questions;

import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the hall asks, and room to ask.
///
/// @param supported those that this phone supports; empty where the page is for all
/// @param text what is being typed
/// @param alarm why the last press did nothing; null where it did
public record AskPage(
        String slug,
        Words words,
        Queue queue,
        Set<Long> supported,
        UUID key,
        String text,
        String name,
        @Nullable String alarm) {

    public AskPage {
        supported = Set.copyOf(supported);
    }

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String title() {
        return words.title(queue.programme());
    }

    public String here() {
        return "/" + slug + words.say("", "/en") + "/questions";
    }

    public String inOtherLanguage() {
        return "/" + slug + words.other().say("", "/en") + "/questions";
    }

    /// Those that wait and then those that are kept for later.
    public List<Asked> waiting() {
        return Stream.concat(
                        queue.in(Asked.State.WAITING).stream(),
                        queue.in(Asked.State.PARKED).stream())
                .toList();
    }

    public List<Asked> answered() {
        return queue.in(Asked.State.ANSWERED);
    }

    public boolean isParked(Asked one) {
        return one.state() == Asked.State.PARKED;
    }

    public boolean isMine(Asked one) {
        return supported.contains(one.id());
    }
}
