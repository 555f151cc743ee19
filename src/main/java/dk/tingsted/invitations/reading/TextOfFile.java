package dk.tingsted.invitations.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The letters of a text file, as spreadsheets write them: UTF-8, UTF-16, or the 8-bit code of
/// Danish Windows.
final class TextOfFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextOfFile() {}

    static String of(byte[] bytes) {
        var text = decoded(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// Text has next to no control characters.
    static boolean isText(String text) {
        long controls = text.chars().filter(one -> one < ' ' && "\t\r\n".indexOf(one) < 0).count();
        return controls * 100 <= text.length() || controls < 3;
    }

    private static String decoded(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getShort() & 0xffff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (isWide(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (isWide(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /// In UTF-16 every other byte of Latin letters is 0.
    private static boolean isWide(byte[] bytes, int zeros) {
        int found = 0;
        for (int at = zeros; at < bytes.length; at += 2) {
            found += bytes[at] == 0 ? 1 : 0;
        }
        return found * 4L > bytes.length;
    }
}
