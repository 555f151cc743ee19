package dk.tingsted.programme.publishing;

/// Something that came of a conference and that everybody may read now: its note, its agreement,
/// its material.
public record Sequel(Told danish, Told english) {

    /// What it is in one of the two languages.
    ///
    /// @param path within the conference's addresses, `followup`
    /// @param about one short sentence
    public record Told(String path, String name, String about) {}

    public Told in(Words words) {
        return words == Words.DANISH ? danish : english;
    }
}
