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
    private final Ways ways;

    NowPages(Days days, Ways ways) {
        this.days = days;
        this.ways = ways;
    }

    @Override
    public boolean isAt(String path) {
        return NowAddress.of(path).filter(address -> !address.isLine()).isPresent();
    }

    @Override
    public ResponseEntity<byte[]> shown(String path) {
        var address = NowAddress.of(path).orElseThrow(NotFound::new);
        var now = days.now(address.slug());
        return Html.page(Html.PAGES.dayNow(NowPage.of(address, now, ways.at(address))));
    }

    @Override
    public ResponseEntity<byte[]> sent(String path, Map<String, List<String>> fields, String from) {
        throw new NotFound();
    }
}
