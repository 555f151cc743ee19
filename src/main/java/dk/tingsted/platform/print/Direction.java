package dk.tingsted.platform.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.concurrent.atomic.AtomicReference;

/// Hebrew and Arabic in the direction in which they are read, by the rules of Unicode (UAX 9) as
/// Java has them. Arabic letters are set apart and not joined.
final class Direction implements BidiSplitter, BidiReorderer {

    private final AtomicReference<Bidi> paragraph = new AtomicReference<>(new Bidi("", 0));

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph.set(new Bidi(text, direction == RTL ? 1 : 0));
    }

    @Override
    public int countTextRuns() {
        return paragraph.get().getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        var all = paragraph.get();
        var start = all.getRunStart(run);
        return new BidiTextRun(
                start, all.getRunLimit(run) - start, (all.getRunLevel(run) & 1) == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
