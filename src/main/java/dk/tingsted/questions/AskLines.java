package dk.tingsted.questions;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which phones follow what is asked.
@Component
class AskLines implements LiveSource {

    private static final Pattern LINE = Pattern.compile("/([a-z0-9-]+)(/en)?/questions/events");
    private static final UUID NONE = new UUID(0, 0);

    private final Questions questions;
    private final LiveStreams streams;

    AskLines(Questions questions, LiveStreams streams) {
        this.questions = questions;
        this.streams = streams;
    }

    @EventListener
    void changed(Questions.Changed fact) {
        streams.changed(path -> isAt(path) && isAbout(fact, path));
    }

    private static boolean isAbout(Questions.Changed fact, String path) {
        return fact.slug().isEmpty() || path.startsWith("/" + fact.slug() + "/");
    }

    @Override
    public boolean isAt(String path) {
        return LINE.matcher(path).matches();
    }

    @Override
    public LiveEvent event(String path) {
        var parts = parts(path);
        var words = parts.group(2) == null ? Words.DANISH : Words.ENGLISH;
        var queue = questions.queue(parts.group(1));
        var page = new AskPage(parts.group(1), words, queue, Set.of(), NONE, "", "", null);
        var asked = Html.text(Html.PAGES.questionsAsked(page));
        return LiveEvent.of(Integer.toHexString(asked.hashCode()), "asked", asked);
    }

    private static Matcher parts(String path) {
        var parts = LINE.matcher(path);
        if (!parts.matches()) {
            throw new NotFound();
        }
        return parts;
    }
}
