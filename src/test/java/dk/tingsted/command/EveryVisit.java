package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.Running;
import dk.tingsted.command.Walk.Stop;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Purpose;
import dk.tingsted.programme.Programmes;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.pattern.PathPattern;

/// Who comes to the demonstration, and to which pages.
final class EveryVisit {

    private static final List<String> ON_THE_DAY =
            List.of(
                    "",
                    "/now",
                    "/now/still",
                    "/screen",
                    "/wall",
                    "/wall/tables",
                    "/vote",
                    "/opinions",
                    "/questions",
                    "/award",
                    "/award/vote",
                    "/registration",
                    "/registration/mine",
                    "/registration/mine/workshops",
                    "/agreement",
                    "/followup",
                    "/evaluation",
                    "/lead",
                    "/speaker",
                    "/stand",
                    "/notes",
                    "/hearing");

    private final Server server;
    private final Visitors visitors;
    private final List<PathPattern> routes;
    private final Conference past;
    private final Conference today;
    private final Conference other;

    /// Somebody, and the pages that she has.
    record Visit(Running.Browser reader, List<Stop> stops, List<String> papers) {
        Visit(Running.Browser reader, Walk walk) {
            this(reader, walk.chosen(), walk.papers());
        }
    }

    EveryVisit(Server server, List<PathPattern> routes) {
        this.server = server;
        this.visitors = new Visitors(server);
        this.routes = routes;
        this.past = visitors.withRowsIn("workshop_round");
        this.today = visitors.withRowsIn("discussion_table");
        this.other = visitors.withRowsIn("stand");
    }

    List<Visit> all() {
        var organiser = visitors.organiser();
        var empty = visitors.empty();
        var list = invite(organiser);
        organiser.post("/organiser/" + past.slug() + "/followup/note/published", "");
        var visits = new ArrayList<Visit>();
        visits.add(theSecretariat(organiser, empty, list));
        visits.add(everybody(juror(organiser)));
        for (var conference : List.of(past, today)) {
            for (var tongue : List.of("", "/en")) {
                visits.add(mine(conference, tongue));
            }
        }
        visits.add(byLink(link(past, Purpose.LEAD, "anna", "Anna Prøvesen"), "/lead"));
        visits.add(byLink(link(today, Purpose.LEAD, "anna", "Anna Prøvesen"), "/lead"));
        visits.add(byLink(link(past, Purpose.NOTES, "else", "Else Prøvesen"), "/notes"));
        visits.add(byLink(link(past, Purpose.NOTES, "bo", "Bo Prøvesen"), "/en/notes"));
        visits.add(byLink(speaker(), "/speaker"));
        visits.add(byLink(speaker(), "/en/speaker"));
        visits.add(byLink(stand(organiser), "/stand"));
        visits.add(byLink(stand(organiser), "/en/stand"));
        visits.add(council("Aarhus Kommune", ""));
        visits.add(council("Viborg Kommune", "/en"));
        return visits;
    }

    private Visit theSecretariat(Running.Browser organiser, Conference empty, String list) {
        var starts =
                Stream.of(
                                "/organiser",
                                "/organiser/" + past.slug(),
                                "/organiser/" + today.slug(),
                                "/organiser/" + other.slug(),
                                "/organiser/" + empty.slug(),
                                "/organiser/second",
                                "/organiser/second/setup",
                                "/organiser/me/codes",
                                "/organiser/findes-ikke",
                                list)
                        .toList();
        var walk = new Walk(routes, organiser, path -> path.startsWith("/organiser"));
        return new Visit(organiser, walk.from(starts));
    }

    private Visit everybody(String juror) {
        var starts =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/was",
                                "/login",
                                "/login/sent",
                                "/login/findes-ikke",
                                "/search?q=kommune",
                                "/search?q=&lang=en",
                                "/search?q=findesikke",
                                "/findes-ikke"));
        starts.add(juror);
        starts.add(juror.replace("/award", "/en/award"));
        for (var conference : visitors.conferences()) {
            for (var tongue : List.of("", "/en")) {
                ON_THE_DAY.forEach(page -> starts.add("/" + conference.slug() + tongue + page));
            }
        }
        var code =
                visitors.one(
                        "select code from discussion_table where number = 3 and conference = "
                                + today.id().value());
        var received =
                visitors.one(
                        "select cast(key as text) from application where conference = "
                                + today.id().value()
                                + " limit 1");
        var invited = visitors.invited(today);
        for (var tongue : List.of("", "/en")) {
            starts.add("/" + today.slug() + tongue + "/table/" + code);
            starts.add("/" + today.slug() + tongue + "/registration/received/" + received);
            starts.add(visitors.mine(today, 3).replace("/registration", tongue + "/registration"));
            for (var page : List.of("", "/decline", "/unsubscribe")) {
                starts.add(invited.replace("/invitation", tongue + "/invitation") + page);
            }
            for (var page : List.of("/registration/mine/", "/pass/", "/invitation/")) {
                starts.add("/" + today.slug() + tongue + page + "x".repeat(43));
            }
            starts.add(
                    link(past, Purpose.LEAD, "clara", "Clara Prøvesen")
                            .replace("/pass", tongue + "/pass"));
        }
        var reader = visitors.somebody();
        var walk = new Walk(routes, reader, path -> !path.startsWith("/organiser"));
        return new Visit(reader, walk.from(starts));
    }

    private Visit mine(Conference conference, String tongue) {
        var reader = visitors.somebody();
        reader.post(visitors.mine(conference, tongue.isEmpty() ? 4 : 9), "");
        var here = "/" + conference.slug() + tongue;
        var starts =
                Stream.of("", "/code", "/table", "/workshops", "/extract")
                        .map(page -> here + "/registration/mine" + page)
                        .collect(Collectors.toCollection(ArrayList::new));
        starts.add(here + "/evaluation");
        var walk = new Walk(routes, reader, path -> path.startsWith(here + "/registration/mine/"));
        return new Visit(reader, walk.from(starts));
    }

    private Visit byLink(String link, String page) {
        var reader = visitors.somebody();
        reader.post(link, "");
        var here = link.replaceFirst("(/[a-z0-9-]+).*", "$1") + page;
        var walk = new Walk(routes, reader, path -> path.startsWith(here + "/"));
        return new Visit(reader, walk.from(List.of(here)));
    }

    private Visit council(String name, String tongue) {
        var reader = visitors.somebody();
        var opened = reader.post(visitors.council(name), "").headers().firstValue("Location");
        var here = opened.orElseThrow().replaceFirst("/hearing/", tongue + "/hearing/");
        var walk = new Walk(routes, reader, path -> path.startsWith(here));
        return new Visit(reader, walk.from(List.of(here)));
    }

    private String link(Conference conference, Purpose purpose, String key, String name) {
        return visitors.pass(conference, purpose, key, name);
    }

    private String speaker() {
        var programme =
                server.verbs(Programmes.class).latestEdition(past.id()).orElseThrow().programme();
        var somebody =
                programme.items().stream()
                        .flatMap(item -> item.people().stream())
                        .findFirst()
                        .orElseThrow();
        return visitors.speaker(past, somebody.name());
    }

    private String stand(Running.Browser organiser) {
        var id = visitors.one("select cast(min(id) as text) from stand");
        return Visitors.found(
                organiser
                        .post("/organiser/" + other.slug() + "/stands/" + id + "/link", "act=make")
                        .body());
    }

    private String juror(Running.Browser organiser) {
        var page = "/organiser/" + other.slug() + "/award";
        return Visitors.found(organiser.post(page, "act=jurors&jurors=Eva+Pr%C3%B8vesen").body());
    }

    /// A list that is imported, and one that is looked at.
    ///
    /// @return where it is looked at
    private String invite(Running.Browser organiser) {
        var here = "/organiser/" + today.slug() + "/invitations";
        organiser.post(hand(organiser, here, "Ida Prøve\tida@oestby.dk\tAarhus"), "act=import");
        return hand(organiser, here, "Bo Prøve\tbo@oestby.dk\tAarhus\nEva\tingen adresse");
    }

    private static String hand(Running.Browser organiser, String here, String list) {
        return organiser
                .post(here + "/new", "name=Byr%C3%A5det&text=" + URLEncoder.encode(list, UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
