package dk.tingsted.discussions.board;

import java.util.List;
import java.util.stream.Stream;

/// One point on the wall, made of one remark or of several that say the same.
///
/// @param remarks at least one; the first gives the card its name and, unless somebody put it in
///   words, what it says. Among them may be some that their table withdrew.
/// @param heading empty for none
/// @param wording empty for none
public record Card(
        List<Remark> remarks, String heading, String wording, boolean highlighted, boolean hidden) {

    public Card {
        remarks = List.copyOf(remarks);
    }

    static Card of(Remark remark) {
        return new Card(List.of(remark), "", "", false, false);
    }

    public RemarkId id() {
        return remarks.getFirst().id();
    }

    /// Those that no table withdrew.
    public List<Remark> alive() {
        return remarks.stream().filter(one -> !one.withdrawn()).toList();
    }

    /// What the wall says.
    public String words() {
        return wording.isEmpty()
                ? Stream.concat(alive().stream(), remarks.stream())
                        .findFirst()
                        .orElseThrow()
                        .words()
                : wording;
    }

    /// Whether everybody sees it.
    public boolean isShown() {
        return !hidden && !alive().isEmpty();
    }

    /// The numbers of those that say so, ascending.
    public List<Integer> tables() {
        return alive().stream().map(Remark::table).distinct().sorted().toList();
    }

    boolean holds(RemarkId remark) {
        return remarks.stream().anyMatch(one -> one.id().equals(remark));
    }

    Card with(Card other) {
        return new Card(
                Stream.concat(remarks.stream(), other.remarks.stream()).toList(),
                heading,
                wording,
                highlighted || other.highlighted,
                hidden);
    }

    Card without(RemarkId remark) {
        var left = remarks.stream().filter(one -> !one.id().equals(remark)).toList();
        return new Card(left, heading, wording, highlighted, hidden);
    }

    Card only(RemarkId remark) {
        var one = remarks.stream().filter(some -> some.id().equals(remark)).toList();
        return new Card(one, heading, "", false, hidden);
    }

    Card under(String other) {
        return new Card(remarks, other, wording, highlighted, hidden);
    }

    Card saying(String other) {
        return new Card(remarks, heading, other, highlighted, hidden);
    }

    Card lit(boolean now) {
        return new Card(remarks, heading, wording, now, hidden);
    }

    Card veiled(boolean now) {
        return new Card(remarks, heading, wording, highlighted, now);
    }
}
