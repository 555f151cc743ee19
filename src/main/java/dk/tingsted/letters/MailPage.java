package dk.tingsted.letters;

/// The page around a letter's HTML. It sets no colours but that of links, which can be read on
/// light and on dark alike, so that a mail program may choose either.
final class MailPage {

    private MailPage() {}

    static String of(Composed letter) {
        return "<!DOCTYPE html>\n<html lang=\""
                + letter.body().tongue().code()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + HtmlLetter.escaped(letter.subject())
                + "</title>\n</head>\n<body style=\"margin:0;padding:16px\">\n"
                + "<div style=\"max-width:600px;margin:0 auto;"
                + "font-family:'IBM Plex Sans',Arial,Helvetica,sans-serif;"
                + "font-size:16px;line-height:1.5;overflow-wrap:anywhere\">\n"
                + letter.body().html()
                + "</div>\n</body>\n</html>\n";
    }
}
