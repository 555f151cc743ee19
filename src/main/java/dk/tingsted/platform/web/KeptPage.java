package dk.tingsted.platform.web;

/// A finished answer: an address, a media type with its charset, and the bytes.
///
/// @param address absolute within the site, `/kkr-2021/people`
/// @param body not copied and never altered; the bytes stand for themselves
@SuppressWarnings("ArrayRecordComponent")
public record KeptPage(String address, String mediaType, byte[] body) {}
