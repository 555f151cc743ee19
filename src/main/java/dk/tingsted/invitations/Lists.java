package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Happened.What;
import dk.tingsted.invitations.reading.Columns;
import dk.tingsted.invitations.reading.Judged;
import dk.tingsted.invitations.reading.Judging;
import dk.tingsted.invitations.reading.Sheet;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lists of people on their way in. Nothing is imported until the secretariat has seen what is
/// read.
@Service
class Lists {

    private static final Duration LEFT_LYING = Duration.ofDays(2);

    private final Conferences conferences;
    private final Setups setups;
    private final UploadStore uploads;
    private final InvitationStore store;
    private final TransactionTemplate transactions;

    Lists(
            Conferences conferences,
            Setups setups,
            UploadStore uploads,
            InvitationStore store,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.setups = setups;
        this.uploads = uploads;
        this.store = store;
        this.transactions = transactions;
    }

    /// A list with each of its lines judged.
    record Looked(Upload upload, List<Group> groups, List<Judged> judged) {
        Looked {
            groups = List.copyOf(groups);
            judged = List.copyOf(judged);
        }

        List<Judged.Good> good() {
            return of(Judged.Good.class);
        }

        List<Judged.Bad> bad() {
            return of(Judged.Bad.class);
        }

        List<Judged.Known> known() {
            return of(Judged.Known.class);
        }

        private <T extends Judged> List<T> of(Class<T> kind) {
            return judged.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /// What an import did.
    ///
    /// @param left how many lines were kept apart, to be put right
    record Imported(int added, int left) {}

    /// The groups that people register in, for the choice before a list is handed in.
    List<Group> groups(ConferenceId conference) {
        return setups.of(conference).map(Setup::groups).orElse(List.of());
    }

    /// Lays a list aside until it is imported.
    ///
    /// @return the number under which the list lies until it is imported
    long take(
            ConferenceId conference,
            String name,
            @Nullable String group,
            boolean several,
            Sheet sheet,
            String by,
            Instant now) {
        var columns = Columns.guessed(sheet, names(groups(conference)));
        return transactions.execute(_ -> {
            uploads.deleteBefore(now.minus(LEFT_LYING));
            return uploads.add(
                    conference, new Upload(name, group, several, sheet, columns), by, now);
        });
    }

    /// Empty where it was imported or thrown away.
    Optional<Looked> look(ConferenceId conference, long id) {
        return transactions.execute(
                _ -> uploads.hold(conference, id).map(one -> judged(conference, one)));
    }

    /// Takes the columns for something else, or the lines that were left for what they are now.
    void alter(ConferenceId conference, long id, UnaryOperator<Upload> change) {
        transactions.executeWithoutResult(_ ->
                uploads.hold(conference, id)
                        .ifPresent(upload -> uploads.write(id, change.apply(upload))));
    }

    /// What was put right by hand stands in the place of what was left, with its columns read anew.
    void retry(ConferenceId conference, long id, Sheet sheet) {
        var columns = Columns.guessed(sheet, names(groups(conference)));
        alter(conference, id, upload -> upload.with(sheet).with(columns));
    }

    /// Adds all whose lines are good. The bad lines are kept apart; those who are known are left
    /// out.
    Optional<Imported> bringIn(ConferenceId conference, long id, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference);
            return uploads.hold(conference, id)
                    .map(upload -> bringIn(conference, id, judged(conference, upload), by, now));
        });
    }

    void throwAway(ConferenceId conference, long id) {
        uploads.delete(conference, id);
    }

    private Imported bringIn(
            ConferenceId conference, long id, Looked looked, String by, Instant now) {
        var people = looked.good().stream().map(Judged.Good::invitee).toList();
        if (!people.isEmpty()) {
            var upload = looked.upload();
            var list = store.list(conference, upload.name(), by, now);
            var added = store.add(conference, list, people, ids(looked), upload.forSeveral());
            store.tell(added, What.ADDED, by, null, now);
        }
        keepBad(conference, id, looked);
        return new Imported(people.size(), looked.bad().size());
    }

    private void keepBad(ConferenceId conference, long id, Looked looked) {
        if (looked.bad().isEmpty()) {
            uploads.delete(conference, id);
            return;
        }
        var sheet = looked.upload().sheet();
        var heading = sheet.lines().stream().limit(looked.upload().columns().headed() ? 1 : 0);
        var bad = looked.bad().stream().map(Judged.Bad::line);
        uploads.write(id, looked.upload().with(new Sheet(Stream.concat(heading, bad).toList())));
    }

    private Looked judged(ConferenceId conference, Upload upload) {
        var groups = groups(conference);
        var judging =
                new Judging(
                        names(groups),
                        upload.group(),
                        store.known(conference),
                        Outgoing::isAddress);
        return new Looked(upload, groups, judging.judge(upload.sheet(), upload.columns()));
    }

    private static Map<String, GroupId> ids(Looked looked) {
        return looked.groups().stream()
                .collect(Collectors.toMap(Group::name, Group::id, (first, _) -> first));
    }

    private static List<String> names(List<Group> groups) {
        return groups.stream().map(Group::name).toList();
    }
}
