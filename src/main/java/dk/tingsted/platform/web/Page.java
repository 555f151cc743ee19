package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/// A page while it is written: UTF-8 in one array that grows. What a template always says comes as
/// bytes; what it is told comes as text, mostly short and mostly ASCII.
final class Page implements TemplateOutput {

    private static final int USUAL_BYTES = 32 * 1024;

    private byte[] bytes = new byte[USUAL_BYTES];
    private int length;

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        var room = roomFor(content.length);
        System.arraycopy(content, 0, room, length, content.length);
        length += content.length;
    }

    @Override
    public void writeContent(String content) {
        writeContent(content, 0, content.length());
    }

    @Override
    public void writeContent(String content, int from, int to) {
        var room = roomFor(to - from);
        int at = length;
        int next = from;
        while (next < to && content.charAt(next) < 0x80) {
            room[at++] = (byte) content.charAt(next++);
        }
        length = at;
        if (next < to) {
            writeBinaryContent(content.substring(next, to).getBytes(UTF_8));
        }
    }

    private byte[] roomFor(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
        return bytes;
    }
}
