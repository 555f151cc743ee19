package dk.tingsted.people.access;

import static dk.tingsted.people.Deed.BEGIN;
import static dk.tingsted.people.Deed.CHANGE_PARTICIPANTS;
import static dk.tingsted.people.Deed.CHECK_IN;
import static dk.tingsted.people.Deed.CONNECT_PROGRAMS;
import static dk.tingsted.people.Deed.FOUND_CONFERENCE;
import static dk.tingsted.people.Deed.INVITE;
import static dk.tingsted.people.Deed.OWN;
import static dk.tingsted.people.Deed.PREPARE_PROGRAMME;
import static dk.tingsted.people.Deed.PROVE;
import static dk.tingsted.people.Deed.PUBLISH;
import static dk.tingsted.people.Deed.READ_PROGRAMME;
import static dk.tingsted.people.Deed.RUN_DAY;
import static dk.tingsted.people.Deed.RUN_INSTALLATION;
import static dk.tingsted.people.Deed.SEE_FIGURES;
import static dk.tingsted.people.Deed.SEE_NEEDS;
import static dk.tingsted.people.Deed.SEE_PARTICIPANTS;
import static dk.tingsted.people.Deed.SEND_LETTERS;
import static dk.tingsted.people.Deed.SET_UP_REGISTRATION;
import static dk.tingsted.people.Deed.TAKE_NOTES;
import static dk.tingsted.people.Deed.WRITE_FOLLOW_UP;

import dk.tingsted.people.Deed;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// What each address beneath `/organiser` is for. The first rule that fits counts; an address that
/// none fits is not there. A test holds the list against every page of the program.
final class Rules {

    private static final String CONFERENCE = "/organiser/{slug:[a-z0-9-]+}";

    private static final List<Rule> ALL =
            List.of(
                    any("/organiser", BEGIN),
                    any("/organiser/second/**", PROVE),
                    any("/organiser/me/**", OWN),
                    any("/organiser/people/**", RUN_INSTALLATION),
                    any("/organiser/settings/**", RUN_INSTALLATION),
                    any("/organiser/import", FOUND_CONFERENCE),
                    get("/organiser/help/**", BEGIN),
                    // The programme
                    get(CONFERENCE, READ_PROGRAMME),
                    get(CONFERENCE + "/document", READ_PROGRAMME),
                    get(CONFERENCE + "/history", READ_PROGRAMME),
                    get(CONFERENCE + "/site.zip", READ_PROGRAMME),
                    any(CONFERENCE + "/next", FOUND_CONFERENCE),
                    any(CONFERENCE + "/version/**", PREPARE_PROGRAMME),
                    post(CONFERENCE + "/corrections/**", PREPARE_PROGRAMME),
                    post(CONFERENCE + "/findings", PREPARE_PROGRAMME),
                    post(CONFERENCE + "/items/**", PREPARE_PROGRAMME),
                    post(CONFERENCE + "/days", PREPARE_PROGRAMME),
                    any(CONFERENCE + "/stands/**", PREPARE_PROGRAMME),
                    post(CONFERENCE + "/editions", PUBLISH),
                    get(CONFERENCE + "/followup/**", READ_PROGRAMME),
                    post(CONFERENCE + "/followup/**", WRITE_FOLLOW_UP),
                    any(CONFERENCE + "/evaluation/**", WRITE_FOLLOW_UP),
                    any(CONFERENCE + "/agreement/{id}/hearing/**", SEND_LETTERS),
                    any(CONFERENCE + "/agreement/**", WRITE_FOLLOW_UP),
                    any(CONFERENCE + "/letters/**", SEND_LETTERS),
                    any(CONFERENCE + "/notices/**", SEND_LETTERS),
                    any(CONFERENCE + "/outbox/**", SEND_LETTERS),
                    any(CONFERENCE + "/passes/**", SEND_LETTERS),
                    any(CONFERENCE + "/planned/**", SEND_LETTERS),
                    any(CONFERENCE + "/texts/**", SEND_LETTERS),
                    // Those who come
                    any(CONFERENCE + "/registration/**", SET_UP_REGISTRATION),
                    any(CONFERENCE + "/retention", SET_UP_REGISTRATION),
                    any(CONFERENCE + "/invitations/**", INVITE),
                    any(CONFERENCE + "/archive/**", SEE_PARTICIPANTS),
                    any(CONFERENCE + "/needs/**", SEE_NEEDS),
                    get(CONFERENCE + "/participants/**", SEE_PARTICIPANTS),
                    get(CONFERENCE + "/participants.csv", SEE_PARTICIPANTS),
                    get(CONFERENCE + "/participants.xlsx", SEE_PARTICIPANTS),
                    get(CONFERENCE + "/participants.pdf", SEE_PARTICIPANTS),
                    // Counts without names
                    get(CONFERENCE + "/kitchen", SEE_PARTICIPANTS),
                    post(CONFERENCE + "/participants/**", CHANGE_PARTICIPANTS),
                    get(CONFERENCE + "/figures/**", SEE_FIGURES),
                    get(CONFERENCE + "/tables/**", SEE_PARTICIPANTS),
                    post(CONFERENCE + "/tables/**", CHANGE_PARTICIPANTS),
                    // Other programs
                    any(CONFERENCE + "/api/**", CONNECT_PROGRAMS),
                    any(CONFERENCE + "/webhooks/**", CONNECT_PROGRAMS),
                    // The day
                    any(CONFERENCE + "/day/**", RUN_DAY),
                    any(CONFERENCE + "/workshops/**", RUN_DAY),
                    any(CONFERENCE + "/discussions/**", RUN_DAY),
                    any(CONFERENCE + "/questions/**", RUN_DAY),
                    any(CONFERENCE + "/award/**", RUN_DAY),
                    any(CONFERENCE + "/notes/**", TAKE_NOTES),
                    any(CONFERENCE + "/door/**", CHECK_IN));

    private Rules() {}

    /// What somebody does who asks for this.
    ///
    /// @param slug the conference it is done to; empty for none
    record Asked(Deed deed, Optional<String> slug) {}

    static Optional<Asked> asked(String method, PathContainer path) {
        return ALL.stream()
                .filter(rule -> rule.isFor(method, path))
                .findFirst()
                .map(rule -> new Asked(rule.deed, rule.slug(path)));
    }

    /// No record: those know nothing of Spring's patterns.
    private static final class Rule {

        private final String method;
        private final PathPattern path;
        private final Deed deed;

        Rule(String method, PathPattern path, Deed deed) {
            this.method = method;
            this.path = path;
            this.deed = deed;
        }

        boolean isFor(String asked, PathContainer address) {
            return path.matches(address)
                    && (method.isEmpty()
                            || method.equals(asked)
                            || (method.equals("GET") && asked.equals("HEAD")));
        }

        Optional<String> slug(PathContainer asked) {
            return Optional.ofNullable(path.matchAndExtract(asked))
                    .map(match -> match.getUriVariables().get("slug"));
        }
    }

    private static Rule any(String pattern, Deed deed) {
        return rule("", pattern, deed);
    }

    private static Rule get(String pattern, Deed deed) {
        return rule("GET", pattern, deed);
    }

    private static Rule post(String pattern, Deed deed) {
        return rule("POST", pattern, deed);
    }

    private static Rule rule(String method, String pattern, Deed deed) {
        return new Rule(method, PathPatternParser.defaultInstance.parse(pattern), deed);
    }
}
