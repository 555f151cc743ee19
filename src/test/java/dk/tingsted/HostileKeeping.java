package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts one hostile text wherever something is kept: where it can be a name it is one, and where a
/// name must be sensible it stands beside one that is.
record HostileKeeping(HostilePlace place, Hostile hostile, String address) {

    private static final int LONGEST_CELL = 32_000;

    static HostileKeeping of(HostilePlace place, Hostile hostile) {
        return new HostileKeeping(
                place, hostile, hostile.id() + "-" + UUID.randomUUID() + "@oestby.dk");
    }

    /// The pages of single people and letters, as far as there are any.
    static List<String> links(HostilePlace place) {
        var people = registered(place).stream().map(one -> "/participants/" + one.id().value());
        var lists = Pattern.compile("/invitations/(\\d+)\"");
        var invited =
                lists.matcher(place.organiser().get(place.at("/invitations")).body())
                        .results()
                        .map(found -> "/invitations/" + found.group(1))
                        .distinct();
        return Stream.concat(people.limit(4), invited.limit(4)).toList();
    }

    void all() {
        setUp();
        register();
        change();
        invite(csv(), "liste.csv");
        invite(xlsx(), "liste.xlsx");
        place.post(
                "texts",
                place.organiser(),
                place.at("/texts/thanks/da"),
                "act=save&subject=" + encoded() + "&text=" + encoded());
        place.post(
                "colleague",
                place.organiser(),
                "/organiser/people",
                "role=reader&address=k-" + address + "&name=Kim+" + encoded());
    }

    private void setUp() {
        var rows =
                setup().groups().stream()
                        .map(one -> "&g" + one.id().value() + "-name=" + encoded(one.name()))
                        .reduce("act=save&new-name=" + encoded(), String::concat);
        var at = place.at("/registration");
        place.post("group", place.organiser(), at + "/groups", rows);
        var question =
                "&q0-text=%1$s&q0-english=%1$s&q0-help=%1$s&q0-options=%1$s".formatted(encoded());
        for (var kind : List.of("TEXT", "CHOICE")) {
            place.post(
                    "question",
                    place.organiser(),
                    at + "/questions/0",
                    "act=save&q0-kind=" + kind + question);
        }
    }

    private void register() {
        var questions = setup().questions();
        var form =
                new Multipart()
                        .field("key", UUID.randomUUID().toString())
                        .field("person", "0")
                        .field("act", "send")
                        .field("p0-name", "Ida " + hostile.value())
                        .field("p0-address", address)
                        .field("p0-group", "" + setup().groups().getFirst().id().value())
                        .field("p0-consent", "yes")
                        .field("p0-q" + questions.get(0).id().value(), hostile.value())
                        .file(
                                "p0-q" + questions.get(3).id().value(),
                                fileName(),
                                "text/html",
                                "%PDF-1.7 <script>alert(1)</script>".getBytes(UTF_8));
        for (var field : List.of("post", "organisation", "diet", "accessibility")) {
            form.field("p0-" + field, hostile.value());
        }
        place.answered(
                "register " + hostile, form.to(place.stranger(), place.outside("/registration")));
    }

    /// No file is called by what a keyboard cannot type, or by a book.
    private String fileName() {
        var name = hostile.value().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), 200)) + ".pdf";
    }

    /// By her own page; also hands the place to somebody who is called the same.
    private void change() {
        registered(place).stream()
                .filter(one -> one.person().address().equals(address))
                .findFirst()
                .ifPresent(one -> {
                    var browser = Running.browser();
                    browser.post(link(one), "");
                    var mine = place.outside("/registration/mine");
                    place.answered("extract", browser.get(mine + "/extract"));
                    place.answered("extract", browser.get(mine + "/extract.json"));
                    var form =
                            "&registration=%1$d&p0-name=Eva+%2$s&p0-address=%3$s&p0-post=%2$s&p1-name=Bo+%2$s&p1-address=bo-%3$s&p1-post=%2$s"
                                    .formatted(one.id().value(), encoded(), address);
                    place.post("change " + hostile, browser, mine, "act=change" + form);
                    place.answered("mine " + hostile, browser.get(mine));
                    place.post("substitute " + hostile, browser, mine, "act=substitute" + form);
                });
    }

    private static String link(Registration one) {
        var text =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select text from outgoing where about = ? order by id limit 1")
                        .param("registration:" + one.id().value())
                        .query(String.class)
                        .single();
        var link = Pattern.compile("https?://[^/]+(/\\S+/registration/mine/\\S+)").matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group(1);
    }

    private void invite(byte[] list, String name) {
        var form =
                new Multipart()
                        .field("name", "Liste " + hostile.value())
                        .field("text", "")
                        .field("group", "")
                        .file("document", name, "application/octet-stream", list);
        var handed = form.to(place.organiser(), place.at("/invitations/new"));
        place.answered(name + " " + hostile, handed);
        handed.headers()
                .firstValue("Location")
                .ifPresent(look -> {
                    place.answered(name + " " + hostile, place.organiser().get(look));
                    place.answered("bad " + hostile, place.organiser().get(look + "/bad.csv"));
                    place.post("import " + hostile, place.organiser(), look, "act=import");
                });
    }

    private List<String> cells(String who) {
        return List.of("Ida " + cell(), who + address, cell(), cell());
    }

    private String cell() {
        var text = hostile.value();
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    private byte[] csv() {
        var cells =
                cells("c-").stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
        return ("navn;mail;stilling;organisation\r\n" + String.join(";", cells) + "\r\n")
                .getBytes(UTF_8);
    }

    private byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Ark");
            var rows = List.of(List.of("navn", "mail", "stilling", "organisation"), cells("x-"));
            for (int line = 0; line < rows.size(); line++) {
                var row = sheet.createRow(line);
                for (int column = 0; column < 4; column++) {
                    row.createCell(column).setCellValue(rows.get(line).get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Setup setup() {
        return Running.server().verbs(Setups.class).of(place.conference().id()).orElseThrow();
    }

    private static List<Registration> registered(HostilePlace place) {
        return Running.server().verbs(Registrations.class).of(place.conference().id());
    }

    private String encoded() {
        return encoded(hostile.value());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
