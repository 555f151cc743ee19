package dk.tingsted.programme.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exhibitor as visitors see it.
///
/// @param number on the plan, from 1
/// @param description paragraphs are separated by an empty line; may be empty
/// @param contact whom to ask, on one line; may be empty
/// @param web its own address, https; empty where it has told none
/// @param picture null where it has handed in none
/// @param place null where it has none on the plan
public record Stall(
        int number,
        String name,
        String description,
        String contact,
        String web,
        @Nullable Picture picture,
        @Nullable Place place) {

    /// A picture with its size, so that nothing moves while it is fetched.
    ///
    /// @param path within the conference's addresses
    /// @param inWords for those who do not see it
    public record Picture(String path, String inWords, int width, int height) {}

    /// Where on the plan, in thousandths of its width and height.
    public record Place(int x, int y) {

        public Place {
            if (x < 0 || x > 1000 || y < 0 || y > 1000) {
                throw new IllegalArgumentException("Not on the plan");
            }
        }

        /// For those who do not see the plan: `øverst til venstre`.
        public String told(Words words) {
            var middle = x > 333 && x < 667 && y > 333 && y < 667;
            return middle ? words.say("midt i", "in the middle") : down(words) + across(words);
        }

        private String down(Words words) {
            return y <= 333
                    ? words.say("øverst", "at the top")
                    : y < 667
                            ? words.say("i midten", "in the middle")
                            : words.say("nederst", "at the bottom");
        }

        private String across(Words words) {
            return x <= 333
                    ? words.say(" til venstre", ", to the left")
                    : x < 667 ? "" : words.say(" til højre", ", to the right");
        }
    }

    /// All of them, with the plan of the place.
    ///
    /// @param plan null where the organiser has handed in none
    public record Hall(List<Stall> stalls, @Nullable Picture plan) {

        public static final Hall EMPTY = new Hall(List.of(), null);

        public Hall {
            stalls = List.copyOf(stalls);
        }

        public List<Stall> placed() {
            return stalls.stream().filter(stall -> stall.place() != null).toList();
        }
    }

    public List<String> paragraphs() {
        return description.isBlank() ? List.of() : Excerpt.paragraphs(description);
    }
}
