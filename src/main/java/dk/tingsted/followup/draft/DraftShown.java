package dk.tingsted.followup.draft;

import dk.tingsted.conference.Conference;
import dk.tingsted.followup.FollowUp;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.followup.Publishing;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Material;
import dk.tingsted.followup.paper.NotePaper;
import dk.tingsted.notes.Unsettled;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Draws the page of the draft.
@Component
class DraftShown {

    private final Drafts drafts;
    private final FollowUps followUps;
    private final Publishing publishing;
    private final Programmes programmes;
    private final Roles roles;

    DraftShown(
            Drafts drafts,
            FollowUps followUps,
            Publishing publishing,
            Programmes programmes,
            Roles roles) {
        this.drafts = drafts;
        this.followUps = followUps;
        this.publishing = publishing;
        this.programmes = programmes;
        this.roles = roles;
    }

    /// Something that could not be done to a block, with what was typed.
    ///
    /// @param block 0 for none
    record Trouble(long block, Form form, String typed, String why, boolean crossed) {}

    ResponseEntity<byte[]> page(
            HttpStatus status,
            Conference conference,
            Organiser organiser,
            @Nullable Trouble trouble,
            @Nullable String done,
            Instant now) {
        var desk = drafts.desk(conference);
        return Html.page(
                status,
                Html.PAGES.followupDraft(page(conference, organiser, desk, trouble, done, now)));
    }

    private DraftPage page(
            Conference conference,
            Organiser organiser,
            Drafts.Desk desk,
            @Nullable Trouble trouble,
            @Nullable String done,
            Instant now) {
        var blocks = desk.draft().map(Draft::blocks).orElse(List.of());
        var slug = conference.slug().value();
        boolean known =
                trouble != null
                        && blocks.stream()
                                .anyMatch(one -> one.id() == trouble.block() && !one.removed());
        return new DraftPage(
                slug,
                organiser.name(),
                roles.in(conference.slug(), organiser).writeFollowUp(),
                programmes.title(conference),
                desk.draft().map(one -> Words.DANISH.at(one.at()) + " af " + one.by()).orElse(null),
                desk.draft().isPresent() ? since(desk.ahead()) : null,
                desk.draft().map(Draft::parts).orElse(Material.Parts.USUAL),
                blocks.stream()
                        .filter(one -> !one.removed())
                        .map(one -> row(one, trouble))
                        .toList(),
                blocks.stream().filter(Kept::removed).map(DraftPage.Row::of).toList(),
                NotePaper.of(publishing.paper(conference, desk.note(), 0, now), "/" + slug + "/"),
                desk.files(),
                desk.note().unknown().stream().sorted().toList(),
                desk.silent(),
                desk.unsettled().stream().map(one -> unsettled(slug, desk, one)).toList(),
                followUps.of(conference).map(DraftShown::version).orElse(null),
                trouble == null ? null : trouble.why(),
                done,
                trouble == null || known ? "" : trouble.typed());
    }

    private static DraftPage.Unsettled unsettled(String slug, Drafts.Desk desk, Unsettled one) {
        var item = one.subject().item();
        var title =
                item == null
                        ? "Om konferencen"
                        : desk.programme().item(item).map(Item::title).orElse(item.value());
        return new DraftPage.Unsettled(
                one.subject().person().isEmpty() ? title : one.subject().person(),
                one.words(),
                one.others(),
                "/organiser/"
                        + slug
                        + "/notes?at="
                        + (item == null ? "-" : item.value())
                        + "#p-"
                        + one.point());
    }

    private static String version(FollowUp one) {
        return "Version %d, udgivet %s af %s"
                .formatted(one.number(), Words.DANISH.at(one.at()), one.by());
    }

    private static DraftPage.Row row(Kept one, @Nullable Trouble trouble) {
        return trouble == null || trouble.block() != one.id()
                ? DraftPage.Row.of(one)
                : new DraftPage.Row(
                        one,
                        trouble.form(),
                        trouble.typed(),
                        trouble.why(),
                        trouble.crossed() ? one.words() : null);
    }

    /// `3 nye, 1 ændret og 2 væk`; null where nothing is new.
    static @Nullable String since(Recomposing ahead) {
        if (!ahead.isNews()) {
            return null;
        }
        var parts =
                java.util.stream.Stream.of(
                                some(ahead.added(), "1 ny blok", " nye blokke"),
                                some(ahead.changed(), "1 ændret", " ændrede"),
                                some(ahead.gone(), "1, hvis kilde er væk", ", hvis kilde er væk"))
                        .flatMap(Optional::stream)
                        .toList();
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " og " + parts.getLast();
    }

    private static Optional<String> some(int number, String one, String many) {
        return number == 0 ? Optional.empty() : Optional.of(number == 1 ? one : number + many);
    }
}
