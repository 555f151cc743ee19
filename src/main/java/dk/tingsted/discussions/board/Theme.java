package dk.tingsted.discussions.board;

import dk.tingsted.programme.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a discussion is to be about, before there is one.
///
/// @param item of the programme in which it is discussed; null for none
public record Theme(@Nullable ItemId item, String title, List<String> questions) {
    public Theme {
        questions = List.copyOf(questions);
    }
}
