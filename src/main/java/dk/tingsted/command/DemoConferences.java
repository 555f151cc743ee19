package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.platform.Unusable;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Four programmes and a follow-up note that secretariats have sent out, handed over, read and
/// published in the way an organiser does it; nothing about them is written here.
final class DemoConferences {

    private static final String BY = "Tingsted";
    private static final String NOTE = "opsamling-kkr-konference-2021.txt";

    private static final String POINTS = "pointer-kkr-konference-2021.txt";

    /// The first is the one that the note is about.
    private static final List<String> PROGRAMMES =
            List.of(
                    "kkr-konference-2021.txt",
                    "kkr-konference-2021.md",
                    "kkr-konference-2024-foreloebigt.md",
                    "social-og-sundhedspolitisk-forum-2022.txt");

    /// Those that people come to.
    private static final List<Integer> REGISTERED = List.of(0, 2);

    private static final int WITH_WORKSHOPS = 0;
    private static final int AT_TABLES = 2;

    private static final int GIVES_AWARD = 3;

    private DemoConferences() {}

    /// Does nothing in a data folder that has conferences already.
    static void bringTo(Server server) {
        if (!server.verbs(Conferences.class).all().isEmpty()) {
            return;
        }
        var now = server.clock().instant();
        var conferences = PROGRAMMES.stream().map(name -> published(server, name, now)).toList();
        for (int number : REGISTERED) {
            var conference = conferences.get(number);
            DemoRegistration.open(server, conference, number == AT_TABLES, BY, now);
            DemoParticipants.register(server, conference, now);
        }
        DemoWorkshops.bringTo(server, conferences.get(WITH_WORKSHOPS), BY, now);
        DemoTables.seat(server, conferences.get(AT_TABLES), BY, now);
        DemoLinks.bringTo(server, conferences.getFirst(), BY, now);
        DemoNotes.take(server, conferences.getFirst(), text(POINTS), BY, now);
        DemoStands.bringTo(server, conferences.getLast(), BY, now);
        DemoTalks.begin(server, conferences.get(AT_TABLES), BY);
        DemoAgreement.bringTo(server, conferences.get(AT_TABLES), BY, now);
        DemoAward.announce(server, conferences.get(GIVES_AWARD), BY);
        DemoEvaluation.bringTo(server, conferences.getFirst(), BY, now);
        server.verbs(FollowUps.class)
                .addFollowUp(conferences.getFirst(), NOTE, text(NOTE), BY, now);
        DemoFollowUp.compose(
                server, List.of(conferences.getFirst(), conferences.get(AT_TABLES)), BY, now);
    }

    private static Conference published(Server server, String name, Instant now) {
        var programmes = server.verbs(Programmes.class);
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return switch (programmes.importDocument(new Upload(name, bytes(name), key), BY, now)) {
            case Imported.Refused(var refusal) ->
                    throw new Unusable(name + " kan ikke læses: " + refusal.message());
            case Imported.Welcome(var conference) -> {
                var status = programmes.draft(conference).programme().particulars().status();
                programmes.publish(
                        conference, Objects.requireNonNullElse(status, Status.FINAL), BY, now);
                yield conference;
            }
        };
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = DemoConferences.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
