package dk.tingsted.day;

import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Moments;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The konferencier's cards, on the screen and as a PDF with half a day on each page.
@Component
class CuePages {

    private final Days days;

    CuePages(Days days) {
        this.days = days;
    }

    ResponseEntity<byte[]> shown(SteerDesk desk) {
        var cards = CuePdf.fitted(days.cards(desk.slug()));
        var page =
                new CuePage(
                        desk, cards.title(), Moments.told(cards.at(), cards.zone()), cards.cards());
        return Html.page(Html.PAGES.dayCues(page));
    }

    ResponseEntity<byte[]> printed(SteerDesk desk) {
        var cards = CuePdf.fitted(days.cards(desk.slug()));
        var name = ContentDisposition.inline().filename(desk.slug() + "-kort.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(CuePdf.write(cards));
    }
}
