package dk.tingsted.programme.reading;

/// Words in the order of their letters, one on a line. Thousands of words are ready as soon as they
/// are read, since none is taken out of the text before it is asked for.
///
/// @param text ends with a line end; lines before the first word begin with `#`
record SortedWords(String text, int first) {

    /// Of a resource in `danish/`.
    static SortedWords of(String resource) {
        var text = WordList.text(resource);
        int first = 0;
        while (text.charAt(first) == '#') {
            first = text.indexOf('\n', first) + 1;
        }
        return new SortedWords(text, first);
    }

    boolean contains(String word) {
        int low = first;
        int high = text.length();
        while (low < high) {
            int start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
            int from = Math.max(start, low);
            int end = text.indexOf('\n', from);
            int order = word.compareTo(text.substring(from, end));
            if (order == 0) {
                return true;
            }
            low = order > 0 ? end + 1 : low;
            high = order > 0 ? high : from;
        }
        return false;
    }
}
