package dk.tingsted.people;

import java.util.List;
import java.util.Optional;

/// What happened, the latest first.
public record EventLogPage(String by, List<Entry> entries) {
    public EventLogPage {
        entries = List.copyOf(entries);
    }

    /// One thing that happened, in words.
    public record Entry(String at, String who, String what) {}

    static EventLogPage of(String by, List<EventLog.Event> events) {
        return new EventLogPage(by, events.stream().map(EventLogPage::entry).toList());
    }

    private static Entry entry(EventLog.Event event) {
        var about = Optional.ofNullable(event.about()).map(one -> " (" + one + ")").orElse("");
        return new Entry(
                Moments.said(event.at()),
                Optional.ofNullable(event.who()).orElse("Ukendt"),
                words(event.what()) + about);
    }

    private static String words(String what) {
        return switch (what) {
            case "signed in" -> "loggede ind";
            case "signed out" -> "loggede ud";
            case "sign-in refused" -> "prøvede et loginlink, der ikke kunne bruges";
            case "link made" -> "fik et loginlink";
            case "colleague added" -> "tilføjede en kollega";
            case "colleague removed" -> "fjernede en kollega";
            case "signed in by passkey" -> "loggede ind med en adgangsnøgle";
            case "passkey refused" -> "prøvede en adgangsnøgle, der ikke kunne bruges";
            case "passkey added" -> "tilføjede en adgangsnøgle";
            case "passkey removed" -> "fjernede en adgangsnøgle";
            case "codes set up" -> "satte koder fra telefonen op";
            case "codes removed" -> "fjernede koder fra telefonen";
            case "code refused" -> "skrev en forkert kode";
            case "recovery codes made" -> "fik nye gendannelseskoder";
            case "recovery code used" -> "brugte en gendannelseskode";
            case "signed in by single sign-on" -> "loggede ind med organisationens login";
            case "single sign-on bound" -> "blev knyttet til organisationens login";
            case "single sign-on refused" ->
                    "prøvede organisationens login, men blev ikke lukket ind";
            case "role given" -> "gav en rolle";
            case "role withdrawn" -> "tog en rolle tilbage";
            case "session ended" -> "sluttede et login";
            case "sessions ended" -> "sluttede alle logins";
            case "ways in shut" -> "lukkede en kollegas adgang: logins, nøgler og koder";
            case "address change asked" -> "bad om at skifte mailadresse";
            case "address changed" -> "skiftede mailadresse";
            case "letter sent again" -> "sendte et brev igen";
            case "letter withdrawn" -> "trak et brev tilbage";
            case "letter returned" -> "noterede, at et brev kom retur";
            case "letters held" -> "holdt breve tilbage";
            case "letters let go" -> "lod breve gå";
            case "letters planned" -> "ændrede, hvornår breve går af sig selv";
            case "planned letter held" -> "holdt et planlagt brev tilbage";
            case "planned letter let go" -> "lod et planlagt brev gå";
            case "follow-up sent" -> "sendte opfølgningen til deltagerne";
            case "message sent" -> "skrev til deltagerne";
            case "participants downloaded" -> "hentede en deltagerliste";
            case "participant erased" -> "slettede en deltagers oplysninger";
            default -> what;
        };
    }
}
