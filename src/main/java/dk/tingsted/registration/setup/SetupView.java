package dk.tingsted.registration.setup;

import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Notice.Part;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.NoticeWords;
import dk.tingsted.registration.setup.SetupPage.GroupRow;
import dk.tingsted.registration.setup.SetupPage.Missing;
import dk.tingsted.registration.setup.SetupPage.Moment;
import dk.tingsted.registration.setup.SetupPage.Opening;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page where registration is set up, made of what is kept and what was typed.
final class SetupView {

    private final String slug;
    private final String by;
    private final Programme programme;
    private final Setup setup;
    private final Instant now;
    private final boolean published;

    SetupView(
            String slug,
            String by,
            Programme programme,
            Setup setup,
            Instant now,
            boolean published) {
        this.slug = slug;
        this.by = by;
        this.programme = programme;
        this.setup = setup;
        this.now = now;
        this.published = published;
    }

    SetupPage page(String did, Typing typing) {
        var rows = new QuestionRows(setup, typing);
        var missing = Lacks.of(setup, published, now);
        return new SetupPage(
                slug,
                Words.DANISH.title(programme),
                by,
                state(),
                tone(),
                did,
                typing.faults(),
                missing,
                opening(missing),
                List.of(
                        moment(typing, "opens", "Åbner", setup.opensAt(), ""),
                        moment(
                                typing,
                                "closes",
                                "Lukker",
                                setup.closesAt(),
                                Optional.ofNullable(programme.particulars().registrationDeadline())
                                        .map(day ->
                                                "Programmet siger: senest "
                                                        + Words.DANISH.date(day)
                                                        + ".")
                                        .orElse("")),
                        moment(
                                typing,
                                "changes",
                                "Rettelser og afbud indtil",
                                setup.changesUntil(),
                                "Så længe kan deltagerne selv rette, melde fra og sende en anden.")),
                typing.field("hours", "places", "Pladser i alt", text(setup.places()))
                        .hinted("Lad feltet stå tomt, hvis alle kan være der."),
                typing.field(
                                "hours",
                                "offer",
                                "Så mange timer holder vi en plads til den, der venter",
                                Long.toString(setup.offerLasts().toHours()))
                        .hinted(
                                "Svarer den første på ventelisten ikke, går pladsen til den næste."),
                typing.tick(
                        "hours",
                        "needs",
                        "Spørg om mad og adgang (allergi, kørestol, tolk). Hver deltager siger selv ja til, at det gemmes",
                        setup.asksNeeds()),
                typing.tick(
                        "hours",
                        "list",
                        "Spørg, om man vil stå på en deltagerliste",
                        setup.asksForList()),
                setup.groups().stream().map(group -> row(typing, group)).toList(),
                typing.field("groups", "new-name", "En anden gruppe", ""),
                StandardGroups.missing(setup.groups()),
                rows.all(),
                QuestionSuggestions.of(programme, setup.questions()).stream()
                        .map(Question::text)
                        .toList(),
                rows.added(),
                Arrays.stream(Part.values()).map(part -> notice(typing, part)).toList(),
                typing.faulty());
    }

    private String state() {
        if (setup.openedAt() == null) {
            return "Tilmeldingen er ikke åbnet endnu. Ingen kan se den.";
        }
        if (now.isBefore(setup.opensAt())) {
            return "Tilmeldingen åbner af sig selv " + at(setup.opensAt()) + ".";
        }
        return now.isBefore(setup.closesAt())
                ? "Tilmeldingen er åben til " + at(setup.closesAt()) + "."
                : "Tilmeldingen lukkede "
                        + at(setup.closesAt())
                        + ". Skriv et senere tidspunkt for at åbne den igen.";
    }

    private String at(Instant instant) {
        return Moments.told(instant, programme.zone(), Words.DANISH);
    }

    private String tone() {
        if (setup.openedAt() == null) {
            return "info";
        }
        return now.isBefore(setup.closesAt()) ? "success" : "warning";
    }

    private Opening opening(List<Missing> missing) {
        if (setup.openedAt() == null) {
            return missing.isEmpty() ? Opening.CAN_OPEN : Opening.CANNOT_OPEN;
        }
        return now.isBefore(setup.closesAt()) ? Opening.CAN_CLOSE : Opening.IS_OVER;
    }

    private Moment moment(Typing typing, String name, String label, Instant kept, String hint) {
        var there = kept.atZone(programme.zone());
        return new Moment(
                label,
                hint,
                typing.field("hours", name + "-date", "Dato", there.toLocalDate().toString())
                        .as("date"),
                typing.field(
                                "hours",
                                name + "-time",
                                "Klokken",
                                Words.DANISH.clock(there.toLocalTime()).replace('.', ':'))
                        .as("time"));
    }

    private static GroupRow row(Typing typing, Group group) {
        var prefix = GroupsReading.prefix(group.id());
        return new GroupRow(
                group.id().value(),
                typing.field("groups", prefix + "name", "Gruppens navn", group.name()),
                typing.field(
                        "groups",
                        prefix + "english",
                        "Navn på engelsk",
                        Objects.requireNonNullElse(group.nameInEnglish(), "")),
                typing.field("groups", prefix + "places", "Pladser", text(group.places())),
                typing.field(
                                "groups",
                                prefix + "domain",
                                "Kun mailadresser, der ender på",
                                Objects.requireNonNullElse(group.domain(), ""))
                        .hinted("For eksempel silkeborg.dk."),
                typing.tick(
                        "groups",
                        prefix + "invited",
                        "Kun for dem, der har fået et personligt link",
                        group.byInvitation()),
                typing.fault(prefix + "domain") != null
                        || typing.fault(prefix + "english") != null);
    }

    private Blank notice(Typing typing, Part part) {
        return typing.field(
                        "notice",
                        "notice-" + part.name(),
                        NoticeWords.heading(part),
                        Objects.requireNonNullElse(setup.notice().text(part), ""))
                .as("area");
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }
}
