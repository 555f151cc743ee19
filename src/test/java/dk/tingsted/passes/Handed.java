package dk.tingsted.passes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.util.UUID;

/// A conference, and links of it in the hands of browsers.
public final class Handed {

    private Handed() {}

    public static Conference conference() {
        return published(
                """
                Prøve %s
                3. maj 2027

                10.00 Velkomst
                v/ Ida Prøvesen, formand, Østby Kommune

                10.30 Diger i nord
                v/ Bo Prøvesen, direktør, Vestby Kommune

                11.00 Pause, standene er åbne

                11.30 Farvel
                v/ Ida Prøvesen, formand, Østby Kommune
                """
                        .formatted(UUID.randomUUID()));
    }

    public static Conference published(String text) {
        var programmes = Running.server().verbs(Programmes.class);
        var upload = new Upload("prøve.txt", text.getBytes(UTF_8), UUID.randomUUID());
        return switch (programmes.importDocument(upload, "Prøve", Identities.now())) {
            case Imported.Welcome(var conference) -> {
                programmes.publish(conference, Status.FINAL, "Prøve", Identities.now());
                yield conference;
            }
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }

    /// Of the edition that was published last.
    public static ItemId item(Conference conference, String title) {
        return Running.server()
                .verbs(Programmes.class)
                .latestEdition(conference.id())
                .orElseThrow()
                .programme()
                .items()
                .stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The link's own part of its address.
    public static String link(Conference conference, Purpose purpose, String person, String name) {
        return Running.server()
                .verbs(Passes.class)
                .make(conference, purpose, person, name, "Prøve", Identities.now())
                .getPath();
    }

    /// A browser that has opened its link.
    public static Running.Browser in(
            Conference conference, Purpose purpose, String person, String name) {
        var browser = Running.browser();
        browser.post(link(conference, purpose, person, name), "");
        return browser;
    }
}
