package dk.tingsted.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A programme as the first draft of the next: the same hours on other days, and preliminary.
///
/// @param days how much later
/// @param withPeople whether those who spoke are asked again
record Moving(int days, boolean withPeople) {

    Programme of(Programme programme) {
        return new Programme(
                programme.language(),
                about(programme),
                programme.days().stream().map(this::moved).toList(),
                programme.items().stream().map(this::of).toList(),
                programme.signatories(),
                withPeople ? programme.moderators() : List.of());
    }

    private Item of(Item item) {
        var moved = item.day() == null ? item : item.on(moved(item.day()));
        return withPeople || item.people().isEmpty()
                ? moved
                : moved.with(List.of()).lookingForSpeaker(true);
    }

    private LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    private Particulars about(Programme programme) {
        var was = programme.particulars();
        return new Particulars(
                inItsYear(was.title(), programme),
                inItsYear(was.subtitle(), programme),
                Status.PRELIMINARY,
                was.format(),
                was.venue(),
                was.city(),
                was.free(),
                was.price(),
                Optional.ofNullable(was.registrationDeadline()).map(this::moved).orElse(null),
                was.organiser(),
                was.invitation(),
                was.zone());
    }

    /// `KKR konference 2021` is `KKR konference 2022` in the year after.
    private @Nullable String inItsYear(@Nullable String text, Programme programme) {
        return text == null || programme.days().isEmpty()
                ? text
                : inItsYear(text, programme.days().getFirst());
    }

    String inItsYear(String text, LocalDate was) {
        return text.replaceAll(
                "(?<![0-9])" + was.getYear() + "(?![0-9])", Integer.toString(moved(was).getYear()));
    }
}
