package dk.tingsted.day;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.OpenPage;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What is on now, for everybody. Without a script the page asks again by itself.
@Component
class NowPages implements OpenPage {

    private final Days days;

    NowPages(Days days) {
        this.days = days;
    }

    @Override
    public boolean isAt(String path) {
        return NowAddress.of(path).filter(address -> !address.isLine()).isPresent();
    }

    @Override
    public ResponseEntity<byte[]> shown(String path) {
        var address = NowAddress.of(path).orElseThrow(NotFound::new);
        return Html.page(Html.PAGES.dayNow(NowPage.of(address, days.now(address.slug()))));
    }

    @Override
    public ResponseEntity<byte[]> sent(String path, Map<String, List<String>> fields, String from) {
        throw new NotFound();
    }
}
