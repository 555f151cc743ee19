package dk.tingsted.letters;

/// What came of handing a letter to the mail server.
sealed interface Answer {

    /// The server's own, or ours where it said none; on one line.
    String words();

    /// The server has it now.
    record Taken(String words) implements Answer {}

    /// Not now (4xx), or the line broke before an answer came: the same letter is tried again.
    record Later(String words) implements Answer {}

    /// Not ever (5xx): this letter, as it is.
    record Never(String words) implements Answer {}

    /// Nothing to do with this letter: the server cannot be reached, will not hide what is said, or
    /// does not want letters from us.
    record Trouble(String words) implements Answer {}
}
