package dk.tingsted.conference;

import java.util.List;

/// What one part of the program has that leaves the house: for everybody as material of the
/// conference, and for the file of the authority. Every bean of this type is asked, within one
/// transaction that sees one state.
public interface Filing {

    /// What everybody may have; it is put out when the secretariat says so.
    default List<Paper> forEverybody(Conference conference, Chosen chosen) {
        return List.of();
    }

    /// What belongs to the case.
    default List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return List.of();
    }

    /// What the secretariat chose.
    ///
    /// @param base where the site is reached, without a slash at the end
    /// @param participants whether those who registered are named
    /// @param recipients whether those who got letters are named
    record Chosen(String base, boolean participants, boolean recipients) {}
}
