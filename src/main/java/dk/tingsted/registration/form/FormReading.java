package dk.tingsted.registration.form;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Setup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// From what a browser sent to an application, or to all that is the matter with it. Pure: it knows
/// neither who is registered nor how many places are left.
final class FormReading {

    private static final List<String> PARTS =
            List.of("name", "address", "group", "post", "municipality", "organisation");

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// That of the form: by person, and those fields first that stand first. What is asked after
    /// them was read in order.
    private static final Comparator<Fault> ORDER =
            Comparator.<Fault>comparingInt(fault -> Sent.personOf(fault.field()))
                    .thenComparingInt(FormReading::place);

    private final Conference conference;
    private final Setup setup;
    private final Sent sent;
    private final Words words;
    private final List<Fault> faults = new ArrayList<>();

    private FormReading(Conference conference, Setup setup, Sent sent, Words words) {
        this.conference = conference;
        this.setup = setup;
        this.sent = sent;
        this.words = words;
    }

    static Understanding read(Conference conference, Setup setup, Sent sent, Words words) {
        return new FormReading(conference, setup, sent, words).read();
    }

    /// The key that the empty form was given; none where it was lost or altered.
    static Optional<UUID> key(Sent sent) {
        return key(sent.text("key"));
    }

    static Optional<UUID> key(String key) {
        return KEY.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }

    private static int place(Fault fault) {
        int place = PARTS.indexOf(fault.field().substring(fault.field().indexOf('-') + 1));
        return place < 0 ? PARTS.size() : place;
    }

    private Understanding read() {
        var key = key(sent);
        if (key.isEmpty()) {
            faults.add(
                    Fault.of(
                            "key",
                            words.say(
                                    "Siden har ligget for længe. Alt, hvad du skrev, står her endnu: tryk på »Send« igen.",
                                    "The page has been open for too long. All that you wrote is still here: press “Send” again.")));
        }
        var people = people();
        var filler = filler(people);
        return faults.isEmpty() && key.isPresent()
                ? new Understanding.Understood(
                        new Application(
                                key.get(),
                                conference,
                                filler.orElse(null),
                                words.language(),
                                sent.has("waits"),
                                people))
                : new Understanding.Refused(faults.stream().sorted(ORDER).toList());
    }

    private List<Applicant> people() {
        var people =
                IntStream.range(0, sent.people())
                        .mapToObj(number ->
                                new PersonReading(setup, sent, number, words, faults).read())
                        .flatMap(Optional::stream)
                        .toList();
        refuseTwins();
        return people;
    }

    /// Letters are personal, and so is the link in them.
    private void refuseTwins() {
        Map<String, Integer> first = new HashMap<>();
        for (int number = 0; number < sent.people(); number++) {
            var field = Sent.prefix(number) + "address";
            var address = sent.text(field).toLowerCase(Locale.ROOT);
            var other = address.isEmpty() ? null : first.putIfAbsent(address, number);
            if (other != null) {
                faults.add(
                        Fault.of(
                                field,
                                words.say(
                                                "Person %d har den samme mailadresse. Hver person skal have sin egen, for brevene er personlige.",
                                                "Person %d has the same e-mail address. Each person needs one of her own, since the letters are personal.")
                                        .formatted(other + 1)));
            }
        }
    }

    /// Who gets the receipt for all: the one who says so, or the first of several.
    private Optional<String> filler(List<Applicant> people) {
        var read = new TextReading(sent, words, faults);
        if (sent.has("filler")) {
            return read.address("filler");
        }
        return people.size() > 1
                ? Optional.of(people.getFirst().person().address())
                : Optional.empty();
    }
}
