package dk.tingsted.agreement;

/// A part of the agreement with its latest text.
///
/// @param position 0 for the introduction, 1 for the first development area
public record Area(AreaId id, int position, AreaText text) {

    public boolean isIntroduction() {
        return position == 0;
    }

    public String heading() {
        return text.heading();
    }
}
