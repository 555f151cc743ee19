package dk.tingsted.speakers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// What a ZIP says that it holds, by its central directory (APPNOTE.TXT, 4.3.12 and 4.3.16).
/// Nothing is unpacked, so a file that would fill the machine costs no more than another.
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipNames() {}

    /// Nothing for what is no whole ZIP.
    static List<String> of(byte[] bytes) {
        var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        return end < 0 ? List.of() : names(zip, end);
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> names(ByteBuffer zip, int end) {
        int entries = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        var names = new ArrayList<String>();
        for (int entry = 0; entry < entries; entry++) {
            if (at < 0 || at > end - ENTRY_LENGTH || zip.getInt(at) != ENTRY) {
                return List.of();
            }
            int length = zip.getShort(at + 28) & 0xFFFF;
            int beyond = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            if (at + ENTRY_LENGTH + length > end) {
                return List.of();
            }
            var name = new byte[length];
            zip.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, UTF_8));
            at += ENTRY_LENGTH + length + beyond;
        }
        return names;
    }
}
