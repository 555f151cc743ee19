package dk.tingsted.registration.form;

import dk.tingsted.programme.Language;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Outcome.Lacking;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.FormPage.Alarm;
import dk.tingsted.registration.form.FormPage.State;
import dk.tingsted.registration.form.Reception.Desk;
import dk.tingsted.registration.form.Understanding.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form in each of its states: empty, to be put right, too late, full.
public final class SheetPages {

    private final Desk desk;
    private final Instant now;
    private final Words words;

    public SheetPages(Desk desk, Instant now) {
        this.desk = desk;
        this.now = now;
        this.words = desk.words();
    }

    State state() {
        var setup = desk.setup();
        if (now.isBefore(setup.opensAt())) {
            return State.NOT_YET;
        }
        return now.isBefore(setup.closesAt()) ? State.OPEN : State.CLOSED;
    }

    /// As somebody finds it, or goes on writing in it.
    public FormPage page(Sent sent) {
        return page(sent, List.of(), null);
    }

    /// For the organiser, who sends nothing.
    public FormPage preview() {
        return page(Sent.empty(), List.of(), null, true);
    }

    /// After a suggestion was taken: with what else is the matter.
    FormPage mended(Sent sent) {
        return FormReading.read(desk.conference(), desk.setup(), sent, words)
                        instanceof Refused(var faults)
                ? page(sent, faults, null)
                : page(sent);
    }

    FormPage refused(Sent sent, List<Fault> faults) {
        boolean lost = FormReading.key(sent).isEmpty();
        return lost
                ? page(
                        fresh(sent),
                        faults.stream().filter(one -> !one.field().equals("key")).toList(),
                        stale())
                : page(sent, faults, null);
    }

    private Alarm stale() {
        return new Alarm(
                words.say("Siden havde ligget for længe", "The page had been open for too long"),
                List.of(
                        words.say(
                                "Intet er sendt endnu. Alt, hvad du skrev, står her stadig: tryk på »Send« igen.",
                                "Nothing has been sent yet. All that you wrote is still here: press “Send” again.")));
    }

    FormPage late(Sent sent) {
        boolean early = state() == State.NOT_YET;
        return page(
                sent,
                List.of(),
                new Alarm(
                        early
                                ? words.say(
                                        "Tilmeldingen er ikke åben endnu",
                                        "Registration is not open yet")
                                : words.say("Tilmeldingen er lukket", "Registration is closed"),
                        List.of(
                                words.say(
                                        "Intet er sendt. Det, du skrev, står her stadig, så du kan kopiere det.",
                                        "Nothing was sent. What you wrote is still here for you to copy."))));
    }

    FormPage full(Sent sent, List<Lacking> lacking) {
        var who = lacking.stream().map(one -> lacks(sent, one)).toList();
        boolean alone = sent.people() == 1;
        var end =
                alone
                        ? words.say(
                                "Du er ikke tilmeldt endnu. Vil du stå på ventelisten, så sæt kryds og send igen. Bliver der en plads, får den første på listen et brev.",
                                "You are not registered yet. To join the waiting list, tick the box and send again. When a place is free, the first in line gets a letter.")
                        : words.say(
                                "Ingen er tilmeldt endnu. Vil I stå på ventelisten, så sæt kryds og send igen. Bliver der en plads, får den første på listen et brev.",
                                "Nobody has been registered yet. To join the waiting list, tick the box and send again. When a place is free, the first in line gets a letter.");
        return page(
                sent.with("waits", ""),
                List.of(),
                new Alarm(
                        alone
                                ? words.say("Der er ikke flere pladser", "There are no more places")
                                : words.say(
                                        "Der er ikke plads til alle",
                                        "There is not room for everybody"),
                        Stream.concat(who.stream(), Stream.of(end)).toList()));
    }

    private String lacks(Sent sent, Lacking lacking) {
        var name = Typed.line(sent.text(Sent.prefix(lacking.person()) + "name"));
        var why =
                switch (lacking.lack()) {
                    case IN_GROUP -> words.say("gruppen er fuld", "the group is full");
                    case IN_ALL -> words.say("alle pladser er optaget", "all places are taken");
                };
        return name + ": " + why + ".";
    }

    FormPage sentBefore(Sent sent) {
        return page(
                fresh(sent),
                List.of(),
                new Alarm(
                        words.say(
                                "Formularen er sendt en gang med et andet indhold",
                                "The form was sent once before, saying something else"),
                        List.of(
                                words.say(
                                        "Det, der blev sendt først, gælder. Er det her en ny tilmelding, så tryk på »Send« igen.",
                                        "What was sent first counts. If this is another registration, press “Send” again."))));
    }

    /// @param people whose link it was, by number
    FormPage linkUsed(Sent sent, List<Integer> people) {
        return page(
                Invitees.without(sent, people),
                List.of(),
                new Alarm(
                        words.say("Linket er brugt", "The link has been used"),
                        List.of(
                                words.say(
                                        "Linket i indbydelsen gælder for én person, og der er allerede en tilmeldt med det. Er det dig, så står alt i den bekræftelse, du fik med mail.",
                                        "The link in the invitation is for one person, and somebody has registered by it already. If that is you, all is in the confirmation that you got by e-mail."),
                                words.say(
                                        "Skal en anden med, så bed arrangøren om en indbydelse til. Det, du skrev, står her stadig.",
                                        "If somebody else wants to come, ask the organiser for another invitation. What you wrote is still here."))));
    }

    FormPage busy(Sent sent) {
        return page(
                sent,
                List.of(),
                new Alarm(
                        words.say("Vi nåede ikke at svare", "We did not answer in time"),
                        List.of(
                                words.say(
                                        "Intet er gået tabt. Vent et øjeblik, og tryk på »Send« igen. Ingen bliver tilmeldt to gange.",
                                        "Nothing is lost. Wait a moment, and press “Send” again. Nobody is registered twice."))));
    }

    private static Sent fresh(Sent sent) {
        return sent.with("key", UUID.randomUUID().toString());
    }

    private FormPage page(Sent sent, List<Fault> faults, @Nullable Alarm alarm) {
        return page(sent, faults, alarm, false);
    }

    private FormPage page(Sent sent, List<Fault> faults, @Nullable Alarm alarm, boolean preview) {
        var keyed = FormReading.key(sent).isEmpty() ? fresh(sent) : sent;
        var sheet = new Sheet(desk.setup(), keyed, words, faults);
        var isBlank = sent.fields().isEmpty() && faults.isEmpty();
        var people = isBlank ? desk.blank() : sheet.people();
        return new FormPage(
                desk.around(),
                titleLanguage(),
                state(),
                told(),
                alarm,
                faults,
                keyed.text("key"),
                people,
                sheet.filler(),
                sent.fields().containsKey("waits") ? sheet.tick("waits", waitsLabel(sent)) : null,
                people.size() < Sent.MOST_PEOPLE,
                hasFiles(desk.setup()),
                desk.setup().notice().purpose(),
                desk.notice(),
                desk.organisations(),
                preview);
    }

    private String waitsLabel(Sent sent) {
        return sent.people() == 1
                ? words.say("Sæt mig på ventelisten", "Put me on the waiting list")
                : words.say(
                        "Sæt dem, der ikke er plads til, på ventelisten",
                        "Put those for whom there is no room on the waiting list");
    }

    private @Nullable String titleLanguage() {
        Language language = desk.programme().language();
        return language == words.language() ? null : language.code();
    }

    private String told() {
        return (hours() + held()).strip();
    }

    /// A day that is past makes one wonder.
    private String held() {
        var days = desk.programme().days();
        boolean over =
                !days.isEmpty()
                        && days.getLast()
                                .isBefore(now.atZone(desk.programme().zone()).toLocalDate());
        return over && state() == State.OPEN
                ? words.say(
                                " Bemærk: efter programmet er konferencen holdt (%s).",
                                " Please note: by its programme, the conference is over (%s).")
                        .formatted(words.dates(days))
                : "";
    }

    private String hours() {
        var setup = desk.setup();
        return switch (state()) {
            case NOT_YET ->
                    words.say("Tilmeldingen åbner ", "Registration opens on ")
                            + at(setup.opensAt())
                            + ".";
            case OPEN ->
                    words.say("Tilmeldingen er åben til ", "Registration is open until ")
                            + at(setup.closesAt())
                            + words.say(". Det kræver ingen konto.", ". No account is needed.");
            case CLOSED ->
                    words.say("Tilmeldingen lukkede ", "Registration closed on ")
                            + at(setup.closesAt())
                            + ". "
                            + ask(setup);
        };
    }

    private String at(Instant instant) {
        return Moments.told(instant, desk.programme().zone(), words);
    }

    /// Whom to turn to.
    private String ask(Setup setup) {
        var controller = setup.notice().controller();
        return controller == null
                ? words.say("Spørg arrangøren.", "Ask the organiser.")
                : words.say("Skriv til arrangøren: ", "Write to the organiser: ") + controller;
    }

    private static boolean hasFiles(Setup setup) {
        return setup.questions().stream().anyMatch(one -> one.kind() == Question.Kind.FILE);
    }
}
