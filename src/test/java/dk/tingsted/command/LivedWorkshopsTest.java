package dk.tingsted.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Followers;
import dk.tingsted.Found;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.choosing.Block;
import dk.tingsted.workshops.choosing.Rounds;
import dk.tingsted.workshops.choosing.Terms;
import dk.tingsted.workshops.choosing.Venue;
import dk.tingsted.workshops.choosing.Way;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The workshops of 11 May 2021, as five hundred people live through them while lines are cut, a
/// copy of the program dies, and one phone is without network for minutes.
@Tag("slow")
class LivedWorkshopsTest {

    private static final int PEOPLE = 500;
    private static final int FOLLOWERS = 500;
    private static final Duration RUSH = Duration.ofSeconds(30);

    /// Of 579, nobody finds all places taken, but not everybody gets what she likes best.
    private static final List<Integer> PLACES = List.of(170, 160, 150, 140);

    private final Map<RegistrationId, List<ItemId>> saved = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final Random random = new Random(11);

    @Test
    void five_hundred_wish_while_a_copy_dies_and_each_is_told_the_room_that_was_proved(
            @TempDir Path folder) throws Exception {
        try (var day = new LivedDay(folder, "2021-05-11T16:49:30+02:00", "workshop_round");
                var http = Caller.http();
                var all = Followers.of(FOLLOWERS, day.doors(), List.of(day.at("/now/events")))) {
            live(day, all, new Caller(http, day.north.address()), people(day, http));
        }
    }

    /// Somebody who comes.
    private record Guest(RegistrationId id, Caller caller) {}

    private void live(LivedDay day, Followers all, Caller konferencier, List<Guest> guests)
            throws Exception {
        konferencier.post(day.first.organiser().getPath(), "");
        var screen = day.page(1440, ColorScheme.DARK);
        screen.navigate(day.south.address().resolve(day.at("/screen")).toString());
        var hers = day.ownNetwork();
        var away = entered(day, hers.address(), 1);
        var phone = entered(day, day.north.address(), 2);
        var nearer = entered(day, day.south.address(), 3);
        LivedDay.heard(
                "the day is shown",
                all,
                text -> !text.isEmpty(),
                System.nanoTime(),
                LivedDay.RECOVERY);

        long pressed = System.nanoTime();
        day.press(konferencier, "overrun:5");
        var quiet =
                LivedDay.heard(
                        "5 minutes more, in quiet",
                        all,
                        LivedDay.has("får 5 "),
                        pressed,
                        LivedDay.RECOVERY);
        assertThat(screen.locator(".now-moved")).containsText("får 5 minutter mere");
        assertThat(quiet).isLessThan(LivedDay.FAN_OUT);

        var opens = day.now().plusSeconds(6);
        var block = open(day, opens, opens.plus(RUSH).plusSeconds(18));
        wish(away, block, 3);
        wish(phone, block, 0);
        wish(nearer, block, 0);
        hers.away();
        away.context().setOffline(true);
        long gone = System.nanoTime();

        var rush = rush(day, block, guests);
        Thread.sleep(RUSH.toMillis() / 3);
        pressed = System.nanoTime();
        day.press(konferencier, "overrun:6");
        var busy =
                LivedDay.heard(
                        "6 more, while all choose",
                        all,
                        LivedDay.has("får 6 "),
                        pressed,
                        LivedDay.RECOVERY);
        day.die();
        pressed = System.nanoTime();
        day.press(konferencier, "overrun:7");
        LivedDay.heard(
                "7 more, as a copy dies", all, LivedDay.has("får 7 "), pressed, LivedDay.RECOVERY);
        assertThat(screen.locator(".now-moved"))
                .containsText("får 7 minutter mere", LivedDay.soon());
        for (var one : rush) {
            one.join();
        }
        day.riseAgain();
        day.north.away();
        day.south.cut();
        day.press(konferencier.by(day.first.address()), "undo");
        Thread.sleep(2_000);
        pressed = System.nanoTime();
        day.north.back();
        LivedDay.heard(
                "taken back, while half had no network",
                all,
                LivedDay.has("får 7 ").negate(),
                pressed,
                LivedDay.RECOVERY);

        assertThat(phone.locator(".workshops-seat h3")).isVisible(untilTold());
        assertThat(nearer.locator(".workshops-seat h3")).isVisible(untilTold());
        Thread.sleep(
                Math.max(0, LivedDay.AWAY.toMillis() - (System.nanoTime() - gone) / 1_000_000));
        assertThat(away.locator(".workshops-seat h3").count()).isZero();
        away.context().setOffline(false);
        hers.back();
        assertThat(away.locator(".workshops-seat h3")).isVisible(untilTold());
        day.look(away, "told");
        day.look(screen, "screen");

        judge(day, block, all, busy);
        for (var page : List.of(away, phone, nearer)) {
            var told = page.locator(".workshops-seat h3").innerText();
            page.reload();
            assertThat(page.locator(".workshops-seat h3")).hasText(told);
        }
        assertThat(day.faults).isEmpty();
        Found.that(
                "R16",
                getClass(),
                "%d phones followed, %d chose in %d s while a copy died: 0 lost; told to all %d ms after the press"
                        .formatted(FOLLOWERS, saved.size(), RUSH.toSeconds(), busy.toMillis()));
    }

    /// Registered as the demonstration's people are, each with the link of her letter.
    private static List<Guest> people(LivedDay day, HttpClient http) {
        var database = day.first.verbs(JdbcClient.class);
        database.sql("update registration_setup set places = null").update();
        database.sql("update registration_group set places = null").update();
        database.sql(
                        """
                        insert into registration (conference, in_group, application, name, address,
                            language, on_list, made_at, standing, since)
                        select conference, in_group, application, 'Ida Prøve ' || n,
                            'ida.' || n || '@example.dk', 'da', false, now(), 'expected', now()
                        from (select * from registration where conference = :conference
                              order by id limit 1) one, generate_series(1, :many) n
                        """)
                .param("conference", day.conference.id().value())
                .param("many", PEOPLE)
                .update();
        var ids =
                database.sql("select id from registration where address like 'ida.%' order by id")
                        .query(Long.class)
                        .list();
        return IntStream.range(0, PEOPLE)
                .mapToObj(n -> {
                    var door = day.doors().get(n % 2);
                    var cookie = "tingsted-mine=" + link(database, ids.get(n)).text();
                    return new Guest(
                            new RegistrationId(ids.get(n)), new Caller(http, door, cookie));
                })
                .toList();
    }

    private static Secret link(JdbcClient database, long registration) {
        var secret = Secret.random();
        database.sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        values (:digest, :registration, now())
                        """)
                .param("digest", secret.digest())
                .param("registration", registration)
                .update();
        return secret;
    }

    /// One of the demonstration's own people opens the link of her letter.
    private static Page entered(LivedDay day, URI door, int number) {
        var database = day.first.verbs(JdbcClient.class);
        long id =
                database.sql(
                                """
                                select id from registration
                                where conference = :conference and standing = 'expected'
                                order by id offset :number limit 1
                                """)
                        .param("conference", day.conference.id().value())
                        .param("number", number)
                        .query(Long.class)
                        .single();
        var page = day.page(320, number % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK);
        var link = day.at("/registration/mine/" + link(database, id).text());
        page.navigate(door.resolve(link).toString());
        page.locator("main button").click();
        page.waitForURL("**/mine");
        page.locator(".own-part a[href$='/workshops']").click();
        page.waitForURL("**/workshops");
        return page;
    }

    private static Block open(LivedDay day, Instant opens, Instant closes) {
        var rounds = day.first.verbs(Rounds.class);
        var block = rounds.plan(day.conference.id(), day.now()).orElseThrow().blocks().getFirst();
        var terms = new Terms(Way.WISHES, opens, closes, Objective.SUM, 5, false, 30, 60);
        var venues =
                IntStream.range(0, block.workshops().size())
                        .mapToObj(n ->
                                new Venue(
                                        block.workshops().get(n).id(),
                                        PLACES.get(n % PLACES.size()),
                                        null,
                                        "https://moede.example.dk/workshop-" + (n + 1),
                                        null))
                        .toList();
        assertThat(
                        rounds.save(
                                day.conference.id(),
                                block.id(),
                                terms,
                                venues,
                                "Anna Prøvesen",
                                day.now()))
                .isTrue();
        return block;
    }

    private static void wish(Page page, Block block, int best) {
        var first = page.locator("#tap-rank-" + block.workshops().get(best).id());
        assertThat(first).isVisible(untilTold());
        first.click();
        assertThat(page.locator(".workshops-state")).hasText("Dine ønsker er gemt.");
    }

    /// Each at a moment of her own; whoever is not answered presses again, as one does.
    private List<Thread> rush(LivedDay day, Block block, List<Guest> guests) {
        return guests.stream()
                .map(guest -> {
                    long after = random.nextLong(RUSH.toMillis());
                    var wishes = ranked(block);
                    return Thread.startVirtualThread(() -> wish(day, block, guest, wishes, after));
                })
                .toList();
    }

    private List<ItemId> ranked(Block block) {
        var all = new ArrayList<>(block.workshops().stream().map(one -> one.id()).toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, 3));
    }

    private void wish(
            LivedDay day, Block block, Guest guest, List<ItemId> wishes, long afterMillis) {
        LivedDay.pause(afterMillis);
        var form =
                new StringBuilder("act=wish&registration=" + guest.id.value())
                        .append("&block=" + block.id());
        for (int n = 0; n < wishes.size(); n++) {
            form.append("&rank-" + wishes.get(n) + "=" + (n + 1));
        }
        for (int n = 0; n < 30; n++) {
            long pressed = System.nanoTime();
            tries.incrementAndGet();
            var answer = guest.caller.post(day.at("/registration/mine/workshops"), form.toString());
            took.add(System.nanoTime() - pressed);
            if (answer.status() == 303) {
                saved.put(guest.id, wishes);
                return;
            }
            LivedDay.pause(500);
        }
    }

    private void judge(LivedDay day, Block block, Followers all, Duration busy) {
        var rounds = day.first.verbs(Rounds.class);
        var placed = rounds.placed(day.conference.id(), block.id());
        var loads =
                placed.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.workshop(), Collectors.counting()));
        var kept = kept(day);
        var times = took.stream().sorted().toList();
        System.out.printf(
                "  %d wished in %d s, %d presses, a press p95 %d ms, the last %d ms%n",
                saved.size(),
                RUSH.toSeconds(),
                tries.get(),
                times.get(times.size() * 95 / 100) / 1_000_000,
                times.getLast() / 1_000_000);
        System.out.printf(
                "  divided once: %d told, rooms %s of %s; lines broken %d, came back %d times, refused %d%n",
                placed.size(),
                loads.values(),
                PLACES,
                day.north.broken() + day.south.broken(),
                all.returns(),
                all.refused());
        assertThat(saved).hasSize(PEOPLE);
        assertThat(kept).containsAllEntriesOf(saved);
        assertThat(placed.keySet()).containsAll(saved.keySet());
        for (int n = 0; n < block.workshops().size(); n++) {
            var load = loads.getOrDefault(block.workshops().get(n).id(), 0L);
            assertThat(load).isBetween(1L, PLACES.get(n).longValue());
        }
        assertThat(busy).isLessThan(LivedDay.FAN_OUT);
    }

    private static Map<RegistrationId, List<ItemId>> kept(LivedDay day) {
        return day
                .first
                .verbs(JdbcClient.class)
                .sql("select registration, ranked from workshop_wish")
                .query((row, _) ->
                        Map.entry(
                                new RegistrationId(row.getLong(1)),
                                Arrays.stream((String[]) row.getArray(2).getArray())
                                        .map(ItemId::new)
                                        .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static IsVisibleOptions untilTold() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
