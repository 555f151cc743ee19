package dk.tingsted.webhooks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/organiser/{slug}/webhooks` as it is shown.
///
/// @param secret of a webhook that was just made; null without
/// @param alarm what is wrong with the form; null for nothing
/// @param typed the address in the form
/// @param chosen the events that are ticked
public record WebhooksPage(
        String slug,
        String title,
        String by,
        String notice,
        @Nullable String alarm,
        @Nullable String secret,
        String typed,
        Set<String> chosen,
        List<Choice> choices,
        List<Line> lines,
        List<Sent> sent) {

    public WebhooksPage {
        chosen = Set.copyOf(chosen);
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
        sent = List.copyOf(sent);
    }

    /// An event that may be chosen.
    public record Choice(String word, String told) {}

    /// An address that is told.
    public record Line(long id, String address, String events, String made) {}

    /// A message.
    ///
    /// @param state a sentence: how it went
    /// @param failed whether it was given up
    /// @param done whether it may be sent again
    public record Sent(
            long id,
            String key,
            String event,
            String address,
            String at,
            String state,
            boolean failed,
            boolean done) {}
}
