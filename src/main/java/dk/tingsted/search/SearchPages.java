package dk.tingsted.search;

import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Words;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/search?q=`: search in everything published, for everybody.
@Controller
class SearchPages {

    private static final int MOST_PAGES = 500;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    /// @param lang `en` for a page in English
    /// @param page from 1; whatever is no page is the first
    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "1") String page) {
        var words = lang.equals("en") ? Words.ENGLISH : Words.DANISH;
        var question = Question.of(q);
        int number =
                page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
        var found = search.find(question, number);
        return answer(
                Html.bytes(
                        Html.PAGES.searchResults(SearchPage.of(words, question, found, number))));
    }

    /// May be kept by whoever asks again each time: what is published changes the answer.
    private static ResponseEntity<byte[]> answer(byte[] body) {
        return ResponseEntity.ok()
                .contentType(Html.TYPE)
                .cacheControl(CacheControl.noCache())
                .eTag(tag(body))
                .body(body);
    }

    private static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
