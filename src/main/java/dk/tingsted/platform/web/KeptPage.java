package dk.tingsted.platform.web;

/// A finished answer: an address, a media type with its charset, and the bytes.
///
/// @param address absolute within the site, `/kkr-2021/people`
/// @param mayBeFramed whether pages of others may show it within them
public record KeptPage(String address, String mediaType, Bytes bytes, boolean mayBeFramed) {

    public KeptPage(String address, String mediaType, Bytes bytes) {
        this(address, mediaType, bytes, false);
    }

    public KeptPage(String address, String mediaType, byte[] body) {
        this(address, mediaType, Bytes.of(body));
    }

    /// The same, for others to show within their pages.
    public KeptPage framed() {
        return new KeptPage(address, mediaType, bytes, true);
    }

    /// Waits where they are still to be made.
    public byte[] body() {
        return bytes.get();
    }
}
