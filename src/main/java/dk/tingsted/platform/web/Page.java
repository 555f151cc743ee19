package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// A page while it is written: UTF-8 in one array that grows. What a template always says comes as
/// bytes; what it is told comes as text, mostly short and mostly ASCII.
final class Page extends ByteArrayOutputStream implements TemplateOutput {

    private static final int USUAL_BYTES = 32 * 1024;

    Page() {
        super(USUAL_BYTES);
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, buf, count, content.length);
        count += content.length;
    }

    @Override
    public void writeContent(String content) {
        writeContent(content, 0, content.length());
    }

    @Override
    public void writeContent(String content, int from, int to) {
        makeRoom(to - from);
        int at = count;
        int next = from;
        while (next < to && content.charAt(next) < 0x80) {
            buf[at++] = (byte) content.charAt(next++);
        }
        count = at;
        if (next < to) {
            writeBinaryContent(content.substring(next, to).getBytes(UTF_8));
        }
    }

    private void makeRoom(int more) {
        if (more > buf.length - count) {
            buf = Arrays.copyOf(buf, Math.max(count + more, 2 * buf.length));
        }
    }
}
