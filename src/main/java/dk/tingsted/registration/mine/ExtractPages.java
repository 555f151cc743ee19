package dk.tingsted.registration.mine;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.mine.ExtractPage.Line;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/// `/{slug}/registration/mine/extract`: all that is kept about the one who asks, to read and for
/// programs.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/registration/mine", "/{slug:[a-z0-9-]+}/en/registration/mine"})
class ExtractPages {

    private static final JsonMapper JSON = new JsonMapper();

    private final Admission admission;
    private final Registrations registrations;
    private final List<KeptElsewhere> elsewhere;

    ExtractPages(Admission admission, Registrations registrations, List<KeptElsewhere> elsewhere) {
        this.admission = admission;
        this.registrations = registrations;
        this.elsewhere = List.copyOf(elsewhere);
    }

    @GetMapping("/extract")
    ResponseEntity<byte[]> read(@PathVariable String slug, HttpServletRequest request) {
        return Private.page(Html.PAGES.registrationExtract(page(slug, request)));
    }

    @GetMapping("/extract.json")
    ResponseEntity<byte[]> write(@PathVariable String slug, HttpServletRequest request) {
        var page = page(slug, request);
        var all = Map.of("registration", object(page.facts()), "happened", object(page.happened()));
        return Private.headed(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + slug + ".json\"")
                .body(JSON.writeValueAsBytes(all));
    }

    private static List<Map<String, String>> object(List<Line> lines) {
        return lines.stream().map(ExtractPages::object).toList();
    }

    private static Map<String, String> object(Line line) {
        var object = new LinkedHashMap<String, String>();
        object.put("key", line.key());
        object.put("label", line.label());
        object.put("value", line.value());
        return object;
    }

    private ExtractPage page(String slug, HttpServletRequest request) {
        var entered = admission.of(slug, request).orElseThrow(NotFound::new);
        var desk = entered.desk();
        var zone = desk.programme().zone();
        var kept = registrations.extract(entered.registration().id());
        return new ExtractPage(
                desk.around(),
                Stream.concat(
                                ExtractLines.facts(kept, desk.setup(), desk.words(), zone).stream(),
                                elsewhere.stream().flatMap(one -> one.of(entered).stream()))
                        .toList(),
                ExtractLines.happened(kept, desk.words(), zone));
    }
}
