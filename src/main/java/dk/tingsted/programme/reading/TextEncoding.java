package dk.tingsted.programme.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From the bytes of a text file to its letters. UTF-8 and UTF-16 are told by their marks or their
/// shape; else the 8-bit code of Windows, of old Macs or of DOS, whichever gives Nordic letters.
final class TextEncoding {

    private static final List<String> EIGHT_BIT = List.of("windows-1252", "x-MacRoman", "IBM850");

    /// What Nordic text in an 8-bit code holds beside ASCII.
    private static final String EXPECTED =
            "æøåÆØÅéÉèÈêëüÜöÖäÄáàâíóôúçñßÁÓÍÐðþÞý–—‘’‚“”„»«•…·§½¼¾°²³´`€£©®™×±µ†\u00a0\u00ad";

    private static final char LOST = '\ufffd';

    private TextEncoding() {}

    /// Text holds next to no control characters, whichever code it is in.
    static boolean isText(byte[] bytes) {
        if (wide(bytes).isPresent()) {
            return true;
        }
        long controls = 0;
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
            controls += one > 0 && one < ' ' && "\t\n\r\f\b\u000b\u001a".indexOf(one) < 0 ? 1 : 0;
        }
        return controls * 100 <= bytes.length;
    }

    static boolean isUtf8(byte[] bytes) {
        return strictly(StandardCharsets.UTF_8, bytes).isPresent();
    }

    static String decode(byte[] bytes) {
        var wide = wide(bytes);
        if (wide.isPresent()) {
            return whole(strictly(wide.get(), bytes).orElseThrow(TextEncoding::lost));
        }
        var text = strictly(StandardCharsets.UTF_8, bytes);
        return whole(text.isPresent() ? repaired(text.get()) : mixed(bytes));
    }

    /// A file that was put together from two may change its code from one line to the next.
    private static String mixed(byte[] bytes) {
        var windows = Charset.forName(EIGHT_BIT.getFirst());
        var text = new StringBuilder();
        boolean twoCodes = false;
        int from = 0;
        while (from < bytes.length) {
            int end = lineEnd(bytes, from);
            var line = Arrays.copyOfRange(bytes, from, end);
            var decoded = strictly(StandardCharsets.UTF_8, line);
            twoCodes |= decoded.isPresent() && decoded.get().length() < line.length;
            text.append(decoded.orElseGet(() -> new String(line, windows)));
            from = end;
        }
        return twoCodes && surprises(text.toString()) == 0 ? text.toString() : eightBit(bytes);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(bytes.length, end + 1);
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int mark = ByteBuffer.wrap(bytes).getShort() & 0xffff;
        if (mark == 0xfffe || mark == 0xfeff) {
            return Optional.of(
                    mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return unmarked(bytes);
    }

    /// UTF-16 without a mark: every other byte of Latin text is zero.
    private static Optional<Charset> unmarked(byte[] bytes) {
        int pairs = Math.min(bytes.length, 2000) / 2;
        int high = 0;
        int low = 0;
        for (int pair = 0; pair < pairs; pair++) {
            high += bytes[2 * pair] == 0 && bytes[2 * pair + 1] != 0 ? 1 : 0;
            low += bytes[2 * pair + 1] == 0 && bytes[2 * pair] != 0 ? 1 : 0;
        }
        if (low * 10 >= pairs * 9) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return high * 10 >= pairs * 9 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCode) {
            return Optional.empty();
        }
    }

    /// UTF-8 that somebody took for Windows-1252 and saved as UTF-8 once more: "OplÃ¦g".
    private static String repaired(String text) {
        if (!text.contains("Ã¦") && !text.contains("Ã¸") && !text.contains("Ã¥")) {
            return text;
        }
        var windows = Charset.forName(EIGHT_BIT.getFirst());
        return windows.newEncoder().canEncode(text)
                ? strictly(StandardCharsets.UTF_8, text.getBytes(windows)).orElse(text)
                : text;
    }

    private static String eightBit(byte[] bytes) {
        var best =
                EIGHT_BIT.stream()
                        .map(charset -> new String(bytes, Charset.forName(charset)))
                        .min(Comparator.comparingLong(TextEncoding::surprises))
                        .orElseThrow();
        long beyondAscii = best.chars().filter(letter -> letter > 127).count();
        if (surprises(best) * 5 > beyondAscii) {
            throw lost();
        }
        return best;
    }

    private static long surprises(String text) {
        return text.chars().filter(letter -> letter > 127 && EXPECTED.indexOf(letter) < 0).count();
    }

    /// A text whose letters were replaced by � somewhere on its way cannot be mended here.
    private static String whole(String text) {
        long lost = text.chars().filter(letter -> letter == LOST).count();
        if (lost > 2 && lost * 500 > text.length()) {
            throw lost();
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Unreadable lost() {
        return new Unreadable(Refusals.WRONG_ENCODING);
    }
}
