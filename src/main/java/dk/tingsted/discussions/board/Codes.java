package dk.tingsted.discussions.board;

import java.security.SecureRandom;

/// The code in the address of a table: twelve letters and digits that nobody takes for each other,
/// about 58 bits by chance. Trying them at random is slowed down where they are asked for.
final class Codes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (code, n) -> code.append(LETTERS.charAt(n)),
                        StringBuilder::append)
                .toString();
    }
}
