package dk.tingsted.agreement;

import java.util.List;

/// An agreement on the secretariat's desk: its text with numbers at the sources, and what can be
/// done with it.
///
/// @param areas in order, the introduction first
/// @param heading of a new area, as it was typed
public record DeskPage(Desk desk, Told told, List<AreaRow> areas, TermsForm form, String heading) {

    public DeskPage {
        areas = List.copyOf(areas);
    }

    /// One area, as it is told in the list.
    ///
    /// @param changed sources whose sentence was put otherwise since
    /// @param asides texts that somebody wrote at the same time as another
    public record AreaRow(
            Area area, Told.Part part, String saved, long sources, long changed, int asides) {}

    public boolean isFirst(AreaRow row) {
        return row.area().position() <= 1;
    }

    public boolean isLast(AreaRow row) {
        return row.area().position() == areas.size() - 1;
    }
}
