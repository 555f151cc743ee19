package dk.tingsted.followup;

import dk.tingsted.followup.paper.NotePaper;

/// The note as everybody reads it.
///
/// @param files where its files are, without their endings; empty where they cannot be fetched
/// @param notice that it is an earlier version; empty for the latest
/// @param hasEarlier whether readers may open an earlier version
public record ReadPage(
        String slug, NotePaper paper, String files, String notice, boolean hasEarlier) {

    public boolean isEnglish() {
        return paper.language().equals("en");
    }

    public String say(String danish, String english) {
        return isEnglish() ? english : danish;
    }
}
