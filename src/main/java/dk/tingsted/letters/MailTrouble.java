package dk.tingsted.letters;

import java.time.Instant;

/// Why nothing goes out.
record MailTrouble(Instant since, String why) {}
