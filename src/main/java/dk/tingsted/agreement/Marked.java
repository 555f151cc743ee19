package dk.tingsted.agreement;

/// A sentence with the mark by which it is known again in the next version.
///
/// @param mark unique within the area, from 1
public record Marked(int mark, Sentence sentence) {

    public String words() {
        return sentence.words();
    }
}
