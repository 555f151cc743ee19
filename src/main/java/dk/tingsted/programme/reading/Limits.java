package dk.tingsted.programme.reading;

/// How much a document may hold. A programme of forty pages has some 2,000 lines and 100,000
/// characters; what is five times that is something else.
final class Limits {

    static final int FILE_BYTES = 25 * 1024 * 1024;
    static final int LINES = 6_000;
    static final int CHARACTERS = 1_000_000;
    static final int PAGES = 300;

    private Limits() {}

    static Opened hold(Document document) {
        long characters = document.lines().stream().mapToLong(line -> line.text().length()).sum();
        if (document.lines().size() > LINES || characters > CHARACTERS) {
            return new Opened.Refused(Refusals.TOO_LONG);
        }
        if (document.lines().stream().allMatch(Line::isBlank)) {
            return new Opened.Refused(Refusals.BLANK);
        }
        return new Opened.Whole(document);
    }
}
