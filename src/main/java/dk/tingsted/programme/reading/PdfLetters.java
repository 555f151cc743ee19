package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the upright letters of each page with their places, before any order is put into them.
final class PdfLetters extends PDFTextStripper {

    private final List<List<TextPosition>> pages = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    PdfLetters() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /// From the first page on, one list for each page.
    List<List<TextPosition>> pages() {
        return List.copyOf(pages);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (count.incrementAndGet() > Limits.CHARACTERS) {
            throw new Unreadable(Refusals.TOO_LONG);
        }
        if (letter.getDir() == 0) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writePage() {
        pages.add(getCharactersByArticle().stream().flatMap(List::stream).toList());
    }
}
