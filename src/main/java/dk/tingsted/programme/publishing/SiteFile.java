package dk.tingsted.programme.publishing;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.Bytes;
import dk.tingsted.platform.web.KeptPage;

/// Something to fetch beside the pages: the programme as PDF, as data, as a calendar.
///
/// @param path within the conference's site, `programme.pdf`
/// @param danish what it is called on the page, `Programmet som PDF`
/// @param bytes what takes long to make is made when the first reader asks
public record SiteFile(String path, String mediaType, String danish, String english, Bytes bytes) {

    public SiteFile(String path, String mediaType, String danish, String english, byte[] body) {
        this(path, mediaType, danish, english, Bytes.of(body));
    }

    /// Something one opens; the rest is for other programs.
    public boolean isForPeople() {
        return path.endsWith(".ics") || path.endsWith(".pdf") || path.endsWith(".docx");
    }

    /// `text/calendar`, without its charset, which says nothing to whoever chooses among formats.
    public String plainType() {
        return mediaType.replaceFirst(";.*", "");
    }

    /// Waits where they are still to be made.
    public byte[] body() {
        return bytes.get();
    }

    /// The file as a page of a conference's site.
    public KeptPage at(Slug slug) {
        return new KeptPage("/" + slug + "/" + path, mediaType, bytes);
    }
}
