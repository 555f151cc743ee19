package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.evaluation.Question.Option;
import java.util.List;

/// Questions to begin from.
public final class Suggested {

    /// Of a scale for which the secretariat has no words of its own.
    static final List<Option> SATISFIED =
            List.of(
                    new Option("Meget utilfreds", "Very dissatisfied"),
                    new Option("Utilfreds", "Dissatisfied"),
                    new Option("Hverken eller", "Neither"),
                    new Option("Tilfreds", "Satisfied"),
                    new Option("Meget tilfreds", "Very satisfied"));

    private static final List<Option> MUCH =
            List.of(
                    new Option("Slet ikke", "Not at all"),
                    new Option("I ringe grad", "A little"),
                    new Option("I nogen grad", "To some extent"),
                    new Option("I høj grad", "To a great extent"),
                    new Option("I meget høj grad", "To a very great extent"));

    private Suggested() {}

    /// Seven, of which two must be answered.
    public static List<Question> questions() {
        return List.of(
                scale("Hvad synes du om dagen som helhed?", "How was the day as a whole?", true),
                scale("Hvad synes du om oplæggene?", "How were the talks?", false),
                new Question(
                        Kind.SCALE,
                        "Fik du noget med, som du kan bruge i dit arbejde?",
                        "Did you take away something that you can use in your work?",
                        true,
                        MUCH),
                scale(
                        "Hvad synes du om lokaler, forplejning og det praktiske?",
                        "How were the rooms, the food and the practical side?",
                        false),
                new Question(
                        Kind.SEVERAL,
                        "Hvad fik du mest ud af?",
                        "What gave you most?",
                        false,
                        List.of(
                                new Option("Oplæggene", "The talks"),
                                new Option("Drøftelserne", "The discussions"),
                                new Option("Workshopperne", "The workshops"),
                                new Option("At møde de andre", "Meeting the others"))),
                words("Hvad skal vi gøre igen næste gang?", "What should we do again next time?"),
                words("Hvad skal vi gøre anderledes?", "What should we do differently?"));
    }

    private static Question scale(String text, String english, boolean required) {
        return new Question(Kind.SCALE, text, english, required, SATISFIED);
    }

    private static Question words(String text, String english) {
        return new Question(Kind.WORDS, text, english, false, List.of());
    }
}
