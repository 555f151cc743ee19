package dk.tingsted.followup.note;

/// The note of 2021, for tests of what is made of it.
public final class Rebuilt {

    private Rebuilt() {}

    public static Note note() {
        var material = RebuildingTest.material(Original.of2021());
        return Note.of(false, Composing.of(material), Composing.enclosures(material));
    }
}
