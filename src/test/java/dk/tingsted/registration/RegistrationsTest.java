package dk.tingsted.registration;

import static dk.tingsted.registration.Invented.CLOSES;
import static dk.tingsted.registration.Invented.NOW;
import static dk.tingsted.registration.Invented.applicant;
import static dk.tingsted.registration.Invented.application;
import static dk.tingsted.registration.Invented.group;
import static dk.tingsted.registration.Invented.open;
import static dk.tingsted.registration.Invented.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Outcome.Lacking;
import dk.tingsted.registration.Outcome.Placed;
import dk.tingsted.registration.Standing.Expected;
import dk.tingsted.registration.Standing.Lack;
import dk.tingsted.registration.Standing.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The verbs, on a real PostgreSQL.
class RegistrationsTest {

    private static final By ANNA = new By.Organiser("Anna Eksempel");
    private static final By HERSELF = new By.Herself();

    private final Setups setups = Running.server().verbs(Setups.class);
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);

    @Test
    void whoever_comes_while_there_is_room_has_a_place() {
        var conference = open(10, group("Politikere", null));
        var outcome = register(conference, "Ida");
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Received(
                                List.of(new Placed(person("Ida"), new Expected(NOW)))));
        assertThat(registrations.of(conference.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo(person("Ida"));
                    assertThat(one.standing()).isEqualTo(new Expected(NOW));
                    assertThat(registrations.happened(one.id()))
                            .containsExactly(new Happened(NOW, "Ida", Happened.What.REGISTERED));
                });
    }

    @Test
    void a_setup_is_kept_and_its_new_groups_and_questions_get_ids() {
        var conference = open(10, group("Politikere", 5), group("Gæster", null));
        var setup = setups.of(conference.id()).orElseThrow();
        var politicians = setup.groups().getFirst();
        var question =
                new Question(
                        new QuestionId(-7),
                        Question.Kind.CHOICE,
                        Question.Purpose.MEAL,
                        "Frokost?",
                        null,
                        null,
                        true,
                        List.of(new Question.Option("ja", "Ja", "Yes")),
                        new Question.Condition(List.of(politicians.id()), null, null));
        var after = setups.save(setup.with(List.of(politicians), List.of(question)), "Anna", NOW);
        assertThat(after.groups()).containsExactly(politicians);
        assertThat(after.questions())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.id().value()).isPositive();
                    assertThat(kept.condition()).isEqualTo(question.condition());
                    assertThat(kept.options()).isEqualTo(question.options());
                });
        assertThat(setups.save(after, "Anna", NOW)).isEqualTo(after);
    }

    @Test
    void a_group_with_people_in_it_is_never_taken_away() {
        var conference = open(10, group("Politikere", null), group("Gæster", null));
        register(conference, "Ida");
        var setup = setups.of(conference.id()).orElseThrow();
        var after = setups.save(setup.with(List.of(), List.of()), "Anna", NOW);
        assertThat(after.groups()).containsExactly(setup.groups().getFirst());
    }

    @Test
    void registration_does_not_begin_while_the_notice_has_gaps() {
        var conference =
                Running.server()
                        .verbs(dk.tingsted.conference.Conferences.class)
                        .found("Havedag", "Anna", NOW);
        var setup = Invented.setup(conference.id(), 10, group("Alle", null));
        var notice = new Notice("Østby", null, "Til", "6", " ", "2 år", "Ja", "Ja");
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        setup.opensAt(),
                        setup.closesAt(),
                        setup.changesUntil(),
                        10,
                        setup.offerLasts(),
                        true,
                        true,
                        setup.groups(),
                        List.of(),
                        notice),
                "Anna",
                NOW);
        assertThat(setups.open(conference.id(), "Anna", NOW))
                .isEqualTo(new Opening.Gaps(List.of(Notice.Part.OFFICER, Notice.Part.RECIPIENTS)));
        assertThat(register(conference, "Ida")).isEqualTo(new Outcome.NotYet(setup.opensAt()));
    }

    @Test
    void nobody_is_received_before_the_hour_or_from_the_hour_it_closes() {
        var conference = open(10, group("Politikere", null));
        var form = application(conference, false, applicant("Ida", group(conference, 0)));
        var opens = setups.of(conference.id()).orElseThrow().opensAt();
        assertThat(registrations.register(form, opens.minusMillis(1)))
                .isEqualTo(new Outcome.NotYet(opens));
        assertThat(registrations.register(form, CLOSES)).isEqualTo(new Outcome.Closed(CLOSES));
        assertThat(registrations.register(form, CLOSES.minusMillis(1)))
                .isInstanceOf(Outcome.Received.class);
    }

    @Test
    void the_same_form_sent_again_is_answered_again_and_registers_nobody() {
        var conference = open(10, group("Politikere", null));
        var form = application(conference, false, applicant("Ida", group(conference, 0)));
        var first = registrations.register(form, NOW);
        assertThat(registrations.register(form, NOW.plusSeconds(60))).isEqualTo(first);
        assertThat(registrations.of(conference.id())).hasSize(1);
        var other =
                new Application(
                        form.key(),
                        conference,
                        null,
                        form.language(),
                        false,
                        List.of(applicant("Eva", group(conference, 0))));
        assertThat(registrations.register(other, NOW)).isEqualTo(new Outcome.OtherForm());
        assertThat(registrations.of(conference.id())).hasSize(1);
    }

    @Test
    void fifty_twins_at_once_are_one_registration() throws Exception {
        var conference = open(10, group("Politikere", null));
        var form = application(conference, false, applicant("Ida", group(conference, 0)));
        assertThat(together(IntStream.range(0, 50).mapToObj(_ -> form).toList())).hasSize(1);
        assertThat(registrations.of(conference.id())).hasSize(1);
    }

    @Test
    void the_form_says_the_same_of_one_who_is_known_already() {
        var conference = open(10, group("Politikere", null));
        var first = register(conference, "Ida");
        assertThat(register(conference, "Ida")).isEqualTo(first);
        assertThat(registrations.of(conference.id())).hasSize(1);
    }

    @Test
    void a_thousand_people_for_two_hundred_places_leave_eight_hundred_waiting_in_order()
            throws Exception {
        var conference = open(200, group("Alle", null));
        var everybody = group(conference, 0);
        var forms =
                IntStream.range(0, 1000)
                        .mapToObj(n -> application(conference, true, applicant("P" + n, everybody)))
                        .toList();
        together(forms);
        var all = registrations.of(conference.id());
        assertThat(all).hasSize(1000);
        assertThat(all.subList(0, 200)).allMatch(one -> one.standing() instanceof Expected);
        assertThat(all.subList(200, 1000).stream().map(Registration::standing))
                .isEqualTo(
                        IntStream.rangeClosed(1, 800)
                                .<Standing>mapToObj(n -> new Waiting(NOW, n, Lack.IN_ALL))
                                .toList());
    }

    @Test
    void one_form_that_cannot_be_written_does_not_fail_those_beside_it() throws Exception {
        var conference = open(null, group("Alle", null));
        var everybody = group(conference, 0);
        var forms = new ArrayList<Application>();
        for (int n = 0; n < 40; n++) {
            var name = n % 10 == 3 ? "P\0" + n : "P" + n;
            forms.add(application(conference, false, applicant(name, everybody)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            forms.stream()
                                    .map(form ->
                                            (Callable<Outcome>)
                                                    () -> registrations.register(form, NOW))
                                    .toList());
            assertThat(
                            answers.stream()
                                    .filter(one ->
                                            one.state()
                                                    == java.util.concurrent.Future.State.SUCCESS))
                    .hasSize(36);
        }
        assertThat(registrations.of(conference.id())).hasSize(36);
    }

    @Test
    void of_several_in_one_form_all_get_a_place_or_nobody_is_registered() {
        var conference = open(2, group("Politikere", null));
        var politicians = group(conference, 0);
        var three =
                new Applicant[] {
                    applicant("A", politicians),
                    applicant("B", politicians),
                    applicant("C", politicians)
                };
        assertThat(registrations.register(application(conference, false, three), NOW))
                .isEqualTo(new Outcome.Full(List.of(new Lacking(2, Lack.IN_ALL))));
        assertThat(registrations.of(conference.id())).isEmpty();
        registrations.register(application(conference, true, three), NOW);
        assertThat(registrations.of(conference.id()).stream().map(Registration::standing))
                .containsExactly(
                        new Expected(NOW), new Expected(NOW), new Waiting(NOW, 1, Lack.IN_ALL));
    }

    @Test
    void a_place_that_is_given_up_is_offered_to_the_next_until_the_time_is_up() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        register(conference, "Eva");
        register(conference, "Bo");
        registrations.withdraw(only(conference, "Ida").id(), HERSELF, "Syg", NOW);
        var until = NOW.plus(Duration.ofDays(2));
        assertThat(only(conference, "Eva").standing()).isEqualTo(new Standing.Offered(NOW, until));
        assertThat(only(conference, "Bo").standing()).isEqualTo(new Waiting(NOW, 1, Lack.IN_ALL));

        assertThat(registrations.takeOffer(only(conference, "Eva").id(), HERSELF, until))
                .isInstanceOf(Deed.Gone.class);
        registrations.lapse(until);
        assertThat(only(conference, "Eva").standing()).isInstanceOf(Standing.Withdrawn.class);
        assertThat(only(conference, "Bo").standing())
                .isEqualTo(new Standing.Offered(until, until.plus(Duration.ofDays(2))));
        registrations.takeOffer(only(conference, "Bo").id(), HERSELF, until);
        assertThat(only(conference, "Bo").standing()).isEqualTo(new Expected(until));
    }

    @Test
    void a_lowered_limit_throws_nobody_out_and_a_raised_one_is_offered() {
        var conference = open(2, group("Alle", null));
        List.of("A", "B", "C", "D").forEach(name -> register(conference, name));
        Invented.limit(conference, 1);
        assertThat(held(conference)).isEqualTo(2);
        registrations.withdraw(only(conference, "A").id(), HERSELF, "", NOW);
        assertThat(held(conference)).isEqualTo(1);
        Invented.limit(conference, 2);
        assertThat(only(conference, "C").standing()).isInstanceOf(Standing.Offered.class);
        assertThat(only(conference, "D").standing()).isEqualTo(new Waiting(NOW, 1, Lack.IN_ALL));
    }

    @Test
    void not_even_a_database_prompt_gives_a_place_that_is_not_there() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        register(conference, "Eva");
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        database.sql("update registration set standing = 'expected' where id = :id")
                                .param("id", only(conference, "Eva").id().value())
                                .update())
                .hasMessageContaining("No place is left");
    }

    @Test
    void a_substitute_takes_the_place_and_what_was_told_of_the_first_is_forgotten() {
        var conference = open(1, group("Alle", null));
        var with =
                new Applicant(
                        person("Ida"),
                        group(conference, 0),
                        Map.of(),
                        new Needs("Vegetar", null),
                        true,
                        null);
        registrations.register(application(conference, false, with), NOW);
        var ida = only(conference, "Ida");
        assertThat(registrations.needsCounts(conference.id()))
                .containsExactly(new NeedsCount(NeedsCount.Sort.DIET, "Vegetar", 1));
        registrations.substitute(ida.id(), person("Bo"), HERSELF, NOW);
        assertThat(only(conference, "Bo").id()).isEqualTo(ida.id());
        assertThat(registrations.extract(ida.id()).needs()).isNull();
        assertThat(registrations.happened(ida.id())).hasSize(2);
    }

    @Test
    void changes_by_oneself_end_when_the_setup_says_and_the_secretariat_goes_on() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        var id = only(conference, "Ida").id();
        var end = setups.of(conference.id()).orElseThrow().changesUntil();
        var change = new Change(person("Ida Prøve"), Map.of(), null, true);
        assertThat(registrations.change(id, change, HERSELF, end)).isEqualTo(new Deed.TooLate(end));
        assertThat(registrations.change(id, change, ANNA, end)).isInstanceOf(Deed.Done.class);
        assertThat(only(conference, "Ida Prøve").onList()).isTrue();
    }

    @Test
    void one_who_is_erased_leaves_nothing_but_a_count() {
        var conference = open(1, group("Alle", null));
        register(conference, "Idaerased");
        var id = only(conference, "Idaerased").id();
        registrations.erase(id, HERSELF, NOW);
        assertThat(registrations.of(conference.id())).isEmpty();
        var left =
                database.sql(
                                """
                                select coalesce(string_agg(t::text, ' '), '') from (
                                    select r::text as t from registration r where id = :id
                                    union all
                                    select e::text from registration_event e where registration = :id
                                ) x
                                """)
                        .param("id", id.value())
                        .query(String.class)
                        .single();
        assertThat(left).doesNotContainIgnoringCase("idaerased");
        assertThat(register(conference, "Bo")).isInstanceOf(Outcome.Received.class);
    }

    private long held(Conference conference) {
        return registrations.of(conference.id()).stream()
                .filter(one ->
                        one.standing() instanceof Expected
                                || one.standing() instanceof Standing.Offered)
                .count();
    }

    private Outcome register(Conference conference, String name) {
        return registrations.register(
                application(conference, true, applicant(name, group(conference, 0))), NOW);
    }

    private Registration only(Conference conference, String name) {
        return registrations.of(conference.id()).stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Outcome> together(List<Application> forms) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(
                            forms.stream()
                                    .map(form ->
                                            (Callable<Outcome>)
                                                    () -> registrations.register(form, NOW))
                                    .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .distinct()
                    .toList();
        }
    }
}
