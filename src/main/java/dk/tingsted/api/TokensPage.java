package dk.tingsted.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/organiser/{slug}/api` as it is shown.
///
/// @param secret of a token that was just made; null without
/// @param alarm what is wrong with the form; null for nothing
/// @param typed the name in the form
/// @param chosen the scopes that are ticked
public record TokensPage(
        String slug,
        String title,
        String by,
        String notice,
        @Nullable String alarm,
        @Nullable String secret,
        String typed,
        Set<String> chosen,
        List<Choice> choices,
        List<Line> lines) {

    public TokensPage {
        chosen = Set.copyOf(chosen);
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    /// A scope that may be chosen.
    public record Choice(String word, String told) {}

    /// A token.
    ///
    /// @param state a sentence: until when it holds, and when it was used last
    public record Line(
            long id, String name, String scopes, String made, String state, boolean holds) {}
}
