package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Needs;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Setup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One person in a form that was sent.
public final class PersonReading {

    private static final Pattern PAGE = Pattern.compile("(?i)://|\\bwww\\.|@");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{20,64}");

    static final int LONGEST_NAME = 120;
    static final int LONGEST_LINE = 160;
    static final int LONGEST_NEED = 500;

    private final Setup setup;
    private final Sent sent;
    private final String prefix;
    private final Words words;
    private final List<Fault> faults;
    private final TextReading text;

    public PersonReading(Setup setup, Sent sent, int number, Words words, List<Fault> faults) {
        this.setup = setup;
        this.sent = sent;
        this.prefix = Sent.prefix(number);
        this.words = words;
        this.faults = faults;
        this.text = new TextReading(sent, words, faults);
    }

    /// None where anything is the matter; what, stands among the faults.
    public Optional<Applicant> read() {
        int before = faults.size();
        var group = group();
        var person = person(group);
        var answers =
                new AnswerReading(setup, sent, prefix, words, faults)
                        .read(group.map(Group::id).orElse(null));
        var needs = needs();
        if (faults.size() > before || person.isEmpty() || group.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Applicant(
                        person.get(),
                        group.get().id(),
                        answers,
                        needs,
                        setup.asksForList() && sent.has(prefix + "list"),
                        invitation()));
    }

    /// Who she is, without what she answers.
    public Optional<Person> person() {
        return person(group());
    }

    private Optional<Person> person(Optional<Group> group) {
        int before = faults.size();
        var name = name();
        var address = text.address(prefix + "address");
        group.ifPresent(one -> address.ifPresent(each -> refuseOutsiders(one, each)));
        var post = text.line(prefix + "post", LONGEST_LINE);
        var municipality = municipality();
        var organisation = text.line(prefix + "organisation", LONGEST_LINE);
        if (faults.size() > before || name.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Person(
                        name.get(),
                        address.get(),
                        null,
                        post.orElse(null),
                        organisation.orElse(null),
                        municipality.orElse(null)));
    }

    /// A letter greets by it, so it is no place for an address of a page.
    private Optional<String> name() {
        var field = prefix + "name";
        var name = text.line(field, LONGEST_NAME);
        if (sent.text(field).isEmpty()) {
            return text.refuse(field, words.say("Skriv navnet.", "Write the name."));
        }
        return name.isPresent() && isNoName(name.get())
                ? text.refuse(
                        field,
                        words.say(
                                "Skriv navnet her, og ikke andet.",
                                "Write the name here, and nothing else."))
                : name;
    }

    private static boolean isNoName(String name) {
        return name.codePoints().noneMatch(Character::isLetter) || PAGE.matcher(name).find();
    }

    /// The only one there is need not be chosen; whoever chose another is not put in it.
    private Optional<Group> group() {
        var open = Groups.open(setup, sent.text(prefix + Invitees.OPENS));
        var typed = sent.text(prefix + "group");
        if (open.size() == 1 && typed.isEmpty()) {
            return Optional.of(open.getFirst());
        }
        var chosen = open.stream().filter(one -> Groups.value(one).equals(typed)).findFirst();
        if (chosen.isEmpty()) {
            faults.add(Fault.of(prefix + "group", words.say("Vælg en gruppe.", "Choose a group.")));
        }
        return chosen;
    }

    private void refuseOutsiders(Group group, String address) {
        var domain = group.domain();
        if (domain != null && !address.endsWith("@" + domain) && !address.endsWith("." + domain)) {
            faults.add(
                    Fault.of(
                            prefix + "address",
                            words.say(
                                            "Gruppen »%s« er for dem, der har en mailadresse, som ender på %s. Brug den, eller vælg en anden gruppe.",
                                            "The group “%s” is for those whose e-mail address ends in %s. Use that, or choose another group.")
                                    .formatted(Groups.name(group, words), domain)));
        }
    }

    private @Nullable String invitation() {
        var secret = sent.text(prefix + "invitation");
        return SECRET.matcher(secret).matches() ? secret : null;
    }

    private Optional<String> municipality() {
        var field = prefix + "municipality";
        var typed = text.line(field, LONGEST_LINE);
        var named = typed.flatMap(Municipalities::named);
        if (typed.isPresent() && named.isEmpty()) {
            var near = Municipalities.near(typed.get());
            faults.add(
                    Fault.suggesting(
                            field,
                            near.map(one ->
                                            words.say("Mente du %s?", "Did you mean %s?")
                                                    .formatted(one))
                                    .orElseGet(() ->
                                            words.say(
                                                    "Vi kender ingen dansk kommune, der hedder sådan. Vælg en fra listen, eller lad feltet stå tomt.",
                                                    "We know no Danish municipality of that name. Choose one from the list, or leave the field empty.")),
                            near.orElse(null)));
        }
        return named;
    }

    /// Health and belief are kept by consent alone.
    private @Nullable Needs needs() {
        if (!setup.asksNeeds()) {
            return null;
        }
        var diet = text.lines(prefix + "diet", LONGEST_NEED);
        var accessibility = text.lines(prefix + "accessibility", LONGEST_NEED);
        boolean said = diet.isPresent() || accessibility.isPresent();
        if (said && !sent.has(prefix + "consent")) {
            faults.add(
                    Fault.of(
                            prefix + "consent",
                            words.say(
                                    "Sæt kryds, hvis vi må bruge det, du har skrevet om mad og adgang, eller slet det.",
                                    "Tick the box if we may use what you wrote about food and access, or delete it.")));
        }
        return said ? new Needs(diet.orElse(null), accessibility.orElse(null)) : null;
    }
}
