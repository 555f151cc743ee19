package dk.tingsted.platform.web;

/// A finished answer: an address, a media type with its charset, and the bytes.
///
/// @param address absolute within the site, `/kkr-2021/people`
public record KeptPage(String address, String mediaType, Bytes bytes) {

    public KeptPage(String address, String mediaType, byte[] body) {
        this(address, mediaType, Bytes.of(body));
    }

    /// Waits where they are still to be made.
    public byte[] body() {
        return bytes.get();
    }
}
