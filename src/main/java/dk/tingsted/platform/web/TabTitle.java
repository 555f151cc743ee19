package dk.tingsted.platform.web;

/// What a browser calls a page: its heading and the conference, as far as a tab and a list of
/// results show them.
public final class TabTitle {

    /// In characters.
    private static final int MOST = 70;

    private TabTitle() {}

    /// The heading and the conference's title.
    public static String of(String heading, String title) {
        var whole = heading + " – " + title;
        if (whole.length() <= MOST) {
            return whole;
        }
        var first = shortened(heading, MOST - 3 - Math.min(title.length(), MOST / 3));
        return first + " – " + shortened(title, MOST - 3 - first.length());
    }

    /// The conference's title alone.
    public static String of(String title) {
        return shortened(title, MOST);
    }

    /// Cut between words where that leaves something.
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int cut = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut) + "…";
    }
}
