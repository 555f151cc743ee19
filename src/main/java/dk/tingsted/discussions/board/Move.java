package dk.tingsted.discussions.board;

/// What the konferencier does with cards on the wall. A card is named by any remark that lies in
/// it.
public sealed interface Move {

    RemarkId remark();

    /// Two cards become one, that of `into`. All that was written stays.
    record Merge(RemarkId remark, RemarkId into) implements Move {}

    /// A remark becomes a card of its own again.
    record Split(RemarkId remark) implements Move {}

    /// The card stands under a heading; under none where it is empty.
    record Gather(RemarkId remark, String heading) implements Move {}

    /// What the wall says of the card; what its first remark says where it is empty.
    record Word(RemarkId remark, String words) implements Move {}

    /// Shown first and large.
    record Highlight(RemarkId remark) implements Move {}

    /// No longer shown first.
    record Plain(RemarkId remark) implements Move {}

    /// Not shown on the wall. The table that wrote it still sees it.
    record Hide(RemarkId remark) implements Move {}

    /// Shown again.
    record Show(RemarkId remark) implements Move {}
}
