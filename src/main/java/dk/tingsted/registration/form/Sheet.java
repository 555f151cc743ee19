package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Blank.Seal;
import dk.tingsted.registration.form.PersonPart.NeedsPart;
import dk.tingsted.registration.form.PersonPart.Tick;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form to be shown: what stands in each field, and what is the matter with it.
public final class Sheet {

    private final Setup setup;
    private final Sent sent;
    private final Words words;
    private final List<Fault> faults;
    private final Picks picks;

    public Sheet(Setup setup, Sent sent, Words words, List<Fault> faults) {
        this.setup = setup;
        this.sent = sent;
        this.words = words;
        this.faults = List.copyOf(faults);
        this.picks = new Picks(setup);
    }

    List<PersonPart> people() {
        int people = sent.people();
        return IntStream.range(0, people).mapToObj(number -> person(number, people)).toList();
    }

    Blank filler() {
        return field(
                Blank.of(
                                "filler",
                                words.say(
                                        "Din mailadresse, hvis du tilmelder andre",
                                        "Your e-mail address, if you register others"),
                                sent.typed("filler"),
                                false)
                        .hinted(
                                words.say(
                                        "Så får du kvitteringen for dem alle. Hver person får også sit eget brev.",
                                        "You will get the receipt for all of them. Each person gets a letter too."))
                        .as("email"));
    }

    /// One person's part.
    ///
    /// @param people how many the form holds
    public PersonPart person(int number, int people) {
        var prefix = Sent.prefix(number);
        var open = Groups.open(setup, sent.text(prefix + Invitees.OPENS));
        return new PersonPart(
                number,
                people == 1 ? "" : heading(number, prefix),
                people == 1 ? null : "remove:" + number,
                fields(prefix, people == 1),
                open.size() < 2 ? null : group(prefix, open, people),
                new Questions(this, setup, sent, words, picks).asked(prefix, open),
                setup.asksNeeds() ? needs(prefix) : null,
                setup.asksForList() ? list(prefix) : null,
                sent.text(prefix + "invitation"));
    }

    private String heading(int number, String prefix) {
        var name = Typed.line(sent.text(prefix + "name"));
        var person = words.say("Person ", "Person ") + (number + 1);
        return name.isEmpty() ? person : person + ": " + name;
    }

    /// Browsers fill in only where it is about the one who sits there.
    private List<Blank> fields(String prefix, boolean alone) {
        return List.of(
                line(prefix + "name", words.say("Navn", "Name"), true)
                        .filled(alone ? "name" : null),
                line(prefix + "address", words.say("Mailadresse", "E-mail address"), true)
                        .as("email")
                        .filled(alone ? "email" : null),
                line(prefix + "post", words.say("Stilling eller hverv", "Position"), false)
                        .hinted(
                                words.say(
                                        "For eksempel »byrådsmedlem« eller »formand for handicaprådet«.",
                                        "For example “council member”."))
                        .filled(alone ? "organization-title" : null),
                line(prefix + "municipality", words.say("Kommune", "Municipality"), false)
                        .listed("municipalities"),
                line(
                                prefix + "organisation",
                                words.say(
                                        "Region, råd, forening eller virksomhed",
                                        "Region, council, association or company"),
                                false)
                        .listed("organisations")
                        .filled(alone ? "organization" : null));
    }

    private Blank line(String name, String label, boolean required) {
        return field(Blank.of(name, label, sent.typed(name), required));
    }

    /// With what is the matter, and the box with which the sender insists.
    Blank field(Blank plain) {
        var name = plain.name();
        var fault = fault(name);
        var seal = Typed.seal(sent.text(name));
        boolean sealed = sent.text(name + "-ok").equals(seal);
        var label = fault == null ? null : fault.confirmation();
        if (sealed && label == null) {
            label = words.say("Send det, som det står.", "Send it as it is.");
        }
        return plain.faulty(fault, label == null ? null : new Seal(seal, label, sealed));
    }

    @Nullable Fault fault(String name) {
        return faults.stream().filter(one -> one.field().equals(name)).findFirst().orElse(null);
    }

    private Choice group(String prefix, List<Group> open, int people) {
        var name = prefix + "group";
        var boxes =
                IntStream.range(0, open.size())
                        .mapToObj(number -> box(name, number, open.get(number)))
                        .toList();
        return new Choice(
                name,
                people == 1
                        ? words.say("Jeg kommer som", "I come as")
                        : words.say("Kommer som", "Comes as"),
                null,
                false,
                true,
                boxes,
                fault(name));
    }

    private Choice.Box box(String name, int number, Group group) {
        var value = Groups.value(group);
        return new Choice.Box(
                number == 0 ? name : name + "-" + number,
                value,
                Groups.name(group, words),
                sent.text(name).equals(value),
                picks.of(group.id()));
    }

    private NeedsPart needs(String prefix) {
        return new NeedsPart(
                line(prefix + "diet", words.say("Mad", "Food"), false)
                        .hinted(
                                words.say(
                                        "For eksempel allergi eller vegetarisk kost.",
                                        "For example an allergy, or vegetarian food."))
                        .as("area"),
                line(
                                prefix + "accessibility",
                                words.say("Adgang og hjælp", "Access and help"),
                                false)
                        .hinted(
                                words.say(
                                        "For eksempel kørestol, teleslynge eller tegnsprogstolk.",
                                        "For example a wheelchair, an induction loop or a sign language interpreter."))
                        .as("area"),
                tick(
                        prefix + "consent",
                        words.say(
                                "Ja, arrangøren må bruge det, der står her om mad og adgang, til at tage godt imod. Det bliver slettet kort efter konferencen.",
                                "Yes, the organiser may use what is written here about food and access to receive me well. It is deleted soon after the conference.")));
    }

    private Tick list(String prefix) {
        return tick(
                prefix + "list",
                words.say(
                        "Ja, navn, stilling og kommune eller organisation må stå på deltagerlisten.",
                        "Yes, name, position and municipality or organisation may be on the list of participants."));
    }

    Tick tick(String name, String label) {
        return new Tick(name, label, sent.has(name), fault(name));
    }
}
