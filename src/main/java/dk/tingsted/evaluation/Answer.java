package dk.tingsted.evaluation;

import java.util.List;

/// To one question.
///
/// @param chosen the numbers of the options, from 0; none for free words
/// @param words empty where something is chosen
public record Answer(long question, List<Integer> chosen, String words) {

    public Answer {
        chosen = List.copyOf(chosen);
    }
}
