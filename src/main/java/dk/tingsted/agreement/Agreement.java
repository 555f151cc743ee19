package dk.tingsted.agreement;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An agreement between municipalities and a region.
///
/// @param publishedAt null where only the parties read it
/// @param approvalsShownAt null where what the councils decided is not shown to everybody
public record Agreement(
        AgreementId id,
        ConferenceId conference,
        Terms terms,
        @Nullable Instant publishedAt,
        @Nullable Instant approvalsShownAt) {

    /// What the secretariat decides about it besides its text.
    ///
    /// @param period as people write it, `2025-26`
    /// @param deadline the last day of the hearing; null until somebody sets it
    /// @param remindDays how many days before the deadline those who are missing are reminded; 0
    ///   for never
    public record Terms(
            String title, String period, @Nullable LocalDate deadline, int remindDays) {}

    public String title() {
        return terms.title();
    }

    public String period() {
        return terms.period();
    }

    public @Nullable LocalDate deadline() {
        return terms.deadline();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /// Whether everybody may also see what the councils decided.
    public boolean showsApprovals() {
        return isPublished() && approvalsShownAt != null;
    }

    /// Whether the last day of the hearing is over; never where there is none.
    public boolean isLate(Instant at, ZoneId zone) {
        var last = deadline();
        return last != null && at.atZone(zone).toLocalDate().isAfter(last);
    }
}
