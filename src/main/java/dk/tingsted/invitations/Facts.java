package dk.tingsted.invitations;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has happened to an invitation; each null until it did.
///
/// @param posted when the latest letter was laid in the outbox
/// @param sent when the mail server took it
/// @param returned when it came back, or was given up
/// @param corrected when the address was last put right: what happened to letters before counts no
///   more
/// @param came how many have registered by it
record Facts(
        @Nullable Instant posted,
        @Nullable Instant sent,
        @Nullable Instant returned,
        @Nullable Instant opened,
        @Nullable Instant declined,
        @Nullable Instant optedOut,
        @Nullable Instant corrected,
        int came) {

    /// What is known of her answer; the surest first.
    State state() {
        if (came > 0) {
            return State.CAME;
        }
        if (optedOut != null) {
            return State.OPTED_OUT;
        }
        if (declined != null) {
            return State.DECLINED;
        }
        if (counts(returned)) {
            return State.RETURNED;
        }
        return waiting();
    }

    private State waiting() {
        if (opened != null) {
            return State.OPENED;
        }
        if (counts(sent)) {
            return State.SENT;
        }
        return counts(posted) ? State.POSTED : State.NEW;
    }

    /// Whether she has had no letter yet, at the address that counts.
    boolean awaitsLetter() {
        return awaitsAnswer() && !counts(posted);
    }

    /// Whether she was written to, long enough ago, and has not answered.
    boolean awaitsReminder(Instant writtenBefore) {
        return awaitsAnswer()
                && counts(sent)
                && Stream.of(posted, sent)
                        .allMatch(letter -> letter != null && letter.isBefore(writtenBefore));
    }

    private boolean awaitsAnswer() {
        return switch (state()) {
            case NEW, POSTED, SENT, OPENED -> true;
            case RETURNED, DECLINED, OPTED_OUT, CAME -> false;
        };
    }

    private boolean counts(@Nullable Instant letter) {
        return letter != null && (corrected == null || letter.isAfter(corrected));
    }
}
