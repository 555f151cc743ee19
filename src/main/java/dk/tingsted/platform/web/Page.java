package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// A page while it is written: UTF-8 in one array that grows. What a template always says comes as
/// bytes; what it is told comes as text, mostly short and in letters that take one byte or two.
final class Page extends ByteArrayOutputStream implements TemplateOutput {

    private static final int USUAL_BYTES = 32 * 1024;

    /// Of the letters that are written here by hand.
    private static final int MOST_BYTES = 2;

    /// A fresh array for each page took longer than all letters that go into it.
    private static final Queue<Page> IDLE = new ArrayBlockingQueue<>(32);

    private static final int LARGEST_IDLE = 1024 * 1024;

    Page() {
        super(USUAL_BYTES);
    }

    static byte[] drawn(JteModel template) {
        var idle = IDLE.poll();
        var page = idle == null ? new Page() : idle;
        template.render(page);
        var bytes = page.toByteArray();
        page.rest();
        return bytes;
    }

    /// Not after a fault: what was drawn until then is thrown away with the page.
    private void rest() {
        reset();
        if (buf.length <= LARGEST_IDLE) {
            IDLE.offer(this);
        }
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
        makeRoom(MOST_BYTES * (to - from));
        int at = count;
        for (int next = from; next < to; next++) {
            char letter = content.charAt(next);
            if (letter < 0x80) {
                buf[at++] = (byte) letter;
            } else if (letter < 0x800) {
                buf[at++] = (byte) (0xC0 | (letter >> 6));
                buf[at++] = (byte) (0x80 | (letter & 0x3F));
            } else {
                count = at;
                writeBinaryContent(content.substring(next, to).getBytes(UTF_8));
                return;
            }
        }
        count = at;
    }

    private void makeRoom(int more) {
        if (more > buf.length - count) {
            buf = Arrays.copyOf(buf, Math.max(count + more, 2 * buf.length));
        }
    }
}
