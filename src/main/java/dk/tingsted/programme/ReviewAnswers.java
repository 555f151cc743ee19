package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What the pages under `/organiser/{slug}` have in common: finding the conference, and the answers
/// to what was done to it.
@Component
class ReviewAnswers {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Roles roles;

    ReviewAnswers(Conferences conferences, Programmes programmes, Roles roles) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.roles = roles;
    }

    /// @throws NotFound when there is none
    Conference conference(String slug) {
        return conferences.at(slug);
    }

    /// @param did what was just done, as [Notices] knows it
    /// @param opened the item whose form is shown, [Review#ABOUT], or empty
    ResponseEntity<byte[]> page(
            Organiser organiser, Conference conference, String did, String opened) {
        var draft = programmes.draft(conference);
        var last = draft.amendments().reversed().stream().findFirst();
        var notice = Notices.of(did, last);
        var review = review(draft, organiser, notice, opened, Map.of());
        return Html.page(Html.PAGES.programmeReview(review.page()));
    }

    /// The page again, with what was typed and cannot be.
    ResponseEntity<byte[]> rejected(
            Organiser organiser, Conference conference, Map<String, String> rejected) {
        var review =
                review(
                        programmes.draft(conference),
                        organiser,
                        null,
                        rejected.keySet().stream().findFirst().map(this::opened).orElse(""),
                        rejected);
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.programmeReview(review.page()));
    }

    private Review review(
            Draft draft,
            Organiser organiser,
            ReviewPage.@Nullable Notice notice,
            String opened,
            Map<String, String> rejected) {
        var may = roles.in(draft.conference().slug(), organiser);
        return new Review(draft, organiser.name(), may, notice, opened, rejected);
    }

    private String opened(String field) {
        return Spots.item(new Spot(field)).map(ItemId::value).orElse(Review.ABOUT);
    }

    /// @param at the part of the page to look at afterwards
    ResponseEntity<byte[]> answer(
            Amended answer, Organiser organiser, Conference conference, String did, String at) {
        return switch (answer) {
            case Amended.Done _ -> back(conference, did, at);
            case Amended.Nothing _ -> back(conference, "nothing", at);
            case Amended.Refused refused -> refused(organiser, conference, refused);
        };
    }

    private ResponseEntity<byte[]> refused(
            Organiser organiser, Conference conference, Amended.Refused refused) {
        var draft = programmes.draft(conference);
        var notice = Notices.refused(draft.programme(), refused);
        var review = review(draft, organiser, notice, "", Map.of());
        return Html.page(HttpStatus.CONFLICT, Html.PAGES.programmeReview(review.page()));
    }

    static ResponseEntity<byte[]> back(Conference conference, String did, String at) {
        return Html.see("/organiser/" + conference.slug() + "?did=" + did + "#" + at);
    }

    /// `at` when it names a part of a page, else the programme.
    static String part(String at) {
        return List.of(at).stream()
                .filter(one -> one.matches("[a-z0-9-]+"))
                .findFirst()
                .orElse("programmet");
    }
}
