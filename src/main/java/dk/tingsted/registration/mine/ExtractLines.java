package dk.tingsted.registration.mine;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Extract;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Happened;
import dk.tingsted.registration.Needs;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.mine.ExtractPage.Line;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is kept about one person (GDPR article 15), line by line.
final class ExtractLines {

    private final Extract kept;
    private final Setup setup;
    private final Words words;
    private final ZoneId zone;
    private final List<Line> lines = new ArrayList<>();

    private ExtractLines(Extract kept, Setup setup, Words words, ZoneId zone) {
        this.kept = kept;
        this.setup = setup;
        this.words = words;
        this.zone = zone;
    }

    static List<Line> facts(Extract kept, Setup setup, Words words, ZoneId zone) {
        var all = new ExtractLines(kept, setup, words, zone);
        all.registration();
        all.needs();
        all.answers();
        return List.copyOf(all.lines);
    }

    static List<Line> happened(Extract kept, Words words, ZoneId zone) {
        return kept.happened().stream()
                .map(one ->
                        new Line(
                                one.at().toString(),
                                Moments.told(one.at(), zone, words),
                                what(one, words) + " (" + one.by() + ")"))
                .toList();
    }

    private void registration() {
        var registration = kept.registration();
        var person = registration.person();
        add("name", words.say("Navn", "Name"), person.name());
        add("address", words.say("Mailadresse", "E-mail address"), person.address());
        add("phone", words.say("Telefon", "Phone"), person.phone());
        add("post", words.say("Stilling eller hverv", "Position"), person.post());
        add("municipality", words.say("Kommune", "Municipality"), person.municipality());
        add("organisation", words.say("Organisation", "Organisation"), person.organisation());
        add("group", words.say("Gruppe", "Group"), group());
        add(
                "language",
                words.say("Sprog i breve", "Language of letters"),
                registration.language().code());
        add(
                "list",
                words.say("På deltagerlisten", "On the list of participants"),
                yes(registration.onList()));
        add(
                "registered",
                words.say("Tilmeldt", "Registered"),
                Moments.told(registration.madeAt(), zone, words));
        var told = Standings.told(registration.standing(), words, zone);
        add(
                "standing",
                words.say("Status", "Standing"),
                (told.standing() + " " + told.why()).strip());
    }

    private void needs() {
        var needs = Objects.requireNonNullElse(kept.needs(), new Needs(null, null));
        add("diet", words.say("Mad", "Food"), needs.diet());
        add(
                "accessibility",
                words.say("Adgang og hjælp", "Access and help"),
                needs.accessibility());
    }

    private void answers() {
        for (var question : setup.questions()) {
            var answer = kept.answers().get(question.id());
            if (answer != null) {
                add("question " + question.id().value(), question.text(), said(question, answer));
            }
        }
    }

    private String said(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.YesNo(var yes) -> yes(yes);
            case Answer.Handed(var name, _, _) -> name;
            case Answer.Chosen(var keys) ->
                    question.options().stream()
                            .filter(option -> keys.contains(option.key()))
                            .map(Option::label)
                            .collect(Collectors.joining(", "));
        };
    }

    private String group() {
        return setup.groups().stream()
                .filter(one -> one.id().equals(kept.registration().group()))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    private String yes(boolean yes) {
        return yes ? words.say("Ja", "Yes") : words.say("Nej", "No");
    }

    private void add(String key, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(key, label, value));
        }
    }

    private static String what(Happened happened, Words words) {
        return switch (happened.what()) {
            case REGISTERED -> words.say("Tilmeldt", "Registered");
            case QUEUED -> words.say("Sat på ventelisten", "Put on the waiting list");
            case OFFERED -> words.say("Tilbudt en plads", "Offered a place");
            case TAKEN -> words.say("Pladsen taget", "Place taken");
            case LAPSED -> words.say("Tilbuddet udløb", "The offer lapsed");
            case WITHDRAWN -> words.say("Meldt fra", "Cancelled");
            case SUBSTITUTED -> words.say("Pladsen givet videre", "Place handed over");
            case CHANGED -> words.say("Tilmeldingen rettet", "Registration changed");
            case LINK_RENEWED -> words.say("Nyt link sendt", "New link sent");
            case ERASED -> words.say("Oplysningerne slettet", "Erased");
        };
    }
}
