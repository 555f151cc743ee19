package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.RemarkId;
import java.util.List;
import java.util.Optional;

/// Dots that a phone gave to a remark, 1 or more.
record Dotted(String phone, RemarkId remark, int dots) {

    /// What a phone has on a remark after one more or one less.
    ///
    /// @param given all that it gave
    /// @param step 1 or -1
    /// @param most it has in all
    /// @return empty where it has none left, or none there to take away
    static Optional<Integer> after(List<Dotted> given, RemarkId remark, int step, int most) {
        int all = given.stream().mapToInt(Dotted::dots).sum();
        int here =
                given.stream()
                        .filter(one -> one.remark().equals(remark))
                        .mapToInt(Dotted::dots)
                        .sum();
        return all + step > most || here + step < 0 ? Optional.empty() : Optional.of(here + step);
    }
}
