package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A form as it stands on a page, to be filled in with one text in every field.
///
/// @param texts the names of the fields that one types in
/// @param given what the page sends by itself: hidden fields, first choices, the first button
record FilledForm(
        String method,
        String action,
        boolean files,
        List<String> texts,
        Map<String, String> given) {

    private static final String TYPED =
            "textarea[name], input[name]:not([type]), input[name][type=text],"
                    + " input[name][type=search], input[name][type=email], input[name][type=number],"
                    + " input[name][type=date], input[name][type=time], input[name][type=url]";

    static List<FilledForm> on(String html, String path) {
        return Jsoup.parse(html, path).select("form").stream()
                .map(FormElement.class::cast)
                .map(form -> of(form, path))
                .toList();
    }

    private static FilledForm of(FormElement form, String path) {
        var given = new LinkedHashMap<String, String>();
        form.elements().select("input[type=hidden]").forEach(one -> put(given, one, one.val()));
        form.elements().select("select").forEach(one -> put(given, one, last(one)));
        form.elements().select("input[type=radio]").forEach(one -> put(given, one, one.val()));
        form.elements().select("button[name]").stream()
                .limit(1)
                .forEach(one -> put(given, one, one.val()));
        return new FilledForm(
                form.attr("method").toLowerCase(java.util.Locale.ROOT),
                form.attr("action").isEmpty() ? path : form.attr("action").replaceAll("#.*", ""),
                form.attr("enctype").startsWith("multipart"),
                form.elements().select(TYPED).stream().map(one -> one.attr("name")).toList(),
                given);
    }

    private static String last(Element choice) {
        return choice.select("option").stream().map(Element::val).reduce("", (_, next) -> next);
    }

    private static void put(Map<String, String> given, Element field, String value) {
        given.putIfAbsent(field.attr("name"), value);
    }

    /// @param more fields that the form does not have
    HttpResponse<String> send(Running.Browser browser, String text, Map<String, String> more) {
        var all = new ArrayList<Map.Entry<String, String>>(given.entrySet());
        texts.forEach(name -> all.add(Map.entry(name, text)));
        all.addAll(more.entrySet());
        if (files) {
            var body = new Multipart();
            all.forEach(one -> body.field(one.getKey(), one.getValue()));
            return body.to(browser, action);
        }
        var fields =
                all.stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return method.equals("post")
                ? browser.post(action, fields)
                : browser.get(action + "?" + fields);
    }
}
