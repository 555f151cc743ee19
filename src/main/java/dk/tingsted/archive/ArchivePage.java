package dk.tingsted.archive;

import java.util.List;

/// What leaves the house: the material for everybody, and the file for the archive.
///
/// @param released whether everybody may fetch the material
/// @param address where they do
/// @param did what was just done, in words; empty for nothing
public record ArchivePage(
        String slug,
        String by,
        String title,
        boolean released,
        String address,
        List<Listed> material,
        List<Listed> file,
        String did) {

    public ArchivePage {
        material = List.copyOf(material);
        file = List.copyOf(file);
    }

    public String here() {
        return "/organiser/" + slug + "/archive";
    }
}
