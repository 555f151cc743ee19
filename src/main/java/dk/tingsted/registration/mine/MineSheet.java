package dk.tingsted.registration.mine;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Extract;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Reception.Desk;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.registration.form.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page of one's own registration, made of what is kept.
final class MineSheet {

    private final Desk desk;
    private final Words words;
    private final Extract kept;
    private final Setup setup;
    private final @Nullable Entrance entrance;
    private final List<OwnPart.Card> cards;
    private final Instant now;

    /// @param entrance null where she has nothing to go in to
    MineSheet(
            Desk desk,
            Extract kept,
            @Nullable Entrance entrance,
            List<OwnPart.Card> cards,
            Instant now) {
        this.desk = desk;
        this.words = desk.words();
        this.kept = kept;
        this.setup = Own.setup(desk.setup(), kept.registration(), kept.answers());
        this.entrance = entrance;
        this.cards = cards;
        this.now = now;
    }

    /// The setup as it is for her.
    Setup setup() {
        return setup;
    }

    MinePage page(String did) {
        return page(own(), List.of(), "", did);
    }

    /// Her own fields as they are kept, and those that were sent of the one who takes over.
    Sent with(Sent sent) {
        var both = own();
        for (var field : List.of("name", "address", "post", "municipality", "organisation")) {
            var name = Sent.prefix(Own.SUBSTITUTE) + field;
            both = both.with(name, sent.typed(name)).with(name + "-ok", sent.typed(name + "-ok"));
        }
        return both;
    }

    private Sent own() {
        return Own.sent(kept.registration(), kept.answers(), Optional.ofNullable(kept.needs()));
    }

    /// @param opened the part of the page that the faults are in
    MinePage page(Sent sent, List<Fault> faults, String opened, String did) {
        var registration = kept.registration();
        var zone = desk.programme().zone();
        var sheet = new Sheet(setup, sent, words, faults);
        var told = Standings.told(registration.standing(), words, zone);
        return new MinePage(
                desk.around(),
                registration.id().value(),
                registration.person().name(),
                group(registration),
                did,
                told.standing(),
                told.why(),
                told.tone(),
                acts(registration.standing()),
                entrance,
                cards,
                Moments.told(setup.changesUntil(), zone, words),
                Objects.requireNonNullElse(setup.notice().controller(), ""),
                sheet.person(0, 1),
                sheet.person(Own.SUBSTITUTE, 1).fields(),
                faults,
                opened,
                setup.questions().stream().anyMatch(one -> one.kind() == Kind.FILE));
    }

    private String group(Registration registration) {
        return setup.groups().stream()
                .filter(one -> one.id().equals(registration.group()))
                .map(one -> name(one))
                .findFirst()
                .orElse("");
    }

    private String name(Group group) {
        return words.say(
                group.name(), Objects.requireNonNullElse(group.nameInEnglish(), group.name()));
    }

    private MinePage.Acts acts(Standing standing) {
        boolean inTime = now.isBefore(setup.changesUntil());
        return switch (standing) {
            case Standing.Expected _ -> new MinePage.Acts(inTime, inTime, inTime, false, false);
            case Standing.Waiting _ -> new MinePage.Acts(inTime, false, false, false, true);
            case Standing.Offered _ -> new MinePage.Acts(inTime, false, inTime, true, true);
            case Standing.Withdrawn _ -> new MinePage.Acts(false, false, false, false, false);
        };
    }
}
