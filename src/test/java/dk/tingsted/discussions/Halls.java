package dk.tingsted.discussions;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Table;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.board.Theme;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A hall on the running program, in which two themes are discussed at four tables.
///
/// @param slug of the conference
public record Halls(Conference conference, String slug) {

    private static final String BY = "Anna Eksempel";

    public static Halls open() {
        var hall = published();
        var talks = talks();
        talks.add(
                hall.conference,
                List.of(
                        new Theme(null, "Diger og sluser", List.of("Hvor er de lavest?")),
                        new Theme(null, "Stier", List.of())));
        talks.setTables(hall.conference, 4, BY);
        talks.open(
                hall.conference,
                hall.now().talks().stream().map(Talk::discussion).map(Discussion::id).toList(),
                BY);
        return hall;
    }

    /// Without discussions.
    public static Halls published() {
        var text =
                "Temadag om diger %s\n8. maj 2031\n\n09.00-10.00 Velkomst\nVed Ida Prøve, digegreve, Østby Kommune\n10.00-12.00 Drøftelse ved bordene\n"
                        .formatted(UUID.randomUUID().toString().substring(0, 8));
        var programmes = Running.server().verbs(Programmes.class);
        var upload = new Upload("temadag.txt", text.getBytes(UTF_8), UUID.randomUUID());
        if (!(programmes.importDocument(upload, BY, Instant.now())
                instanceof Imported.Welcome(var conference))) {
            throw new AssertionError("It is a programme");
        }
        programmes.publish(conference, Status.FINAL, BY, Instant.now());
        return new Halls(conference, conference.slug().value());
    }

    public static Discussions talks() {
        return Running.server().verbs(Discussions.class);
    }

    public Hall now() {
        return talks().hall(slug);
    }

    public Table table(int number) {
        return now().tables().get(number - 1);
    }

    public Talk talk(int number) {
        return now().talks().get(number - 1);
    }

    /// The page of a theme at a table.
    public String at(int table, int theme) {
        return "/" + slug + "/table/" + table(table).code() + "/" + talk(theme).discussion().id();
    }

    public String organiser(String page) {
        return "/organiser/" + slug + "/" + page;
    }

    public void close() {
        talks().close(
                        conference,
                        List.of(talk(1).discussion().id(), talk(2).discussion().id()),
                        BY);
    }
}
