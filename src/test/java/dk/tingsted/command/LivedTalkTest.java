package dk.tingsted.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Followers;
import dk.tingsted.Found;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Remark;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The talk at the tables of 18 June 2024, as forty tables live through it while lines are cut, a
/// copy of the program dies, and one phone is without network for minutes; and the votes after it.
@Tag("slow")
class LivedTalkTest {

    private static final String BY = "Anna Prøvesen";
    private static final int TABLES = 40;
    private static final int PHONES_AT_EACH = 2;
    private static final int POINTS_OF_EACH = 4;
    private static final Duration WRITING = Duration.ofSeconds(30);
    private static final int FOLLOWERS = 500;
    private static final int VOTERS = 200;
    private static final int VOTES = 4;
    private static final int DOTS = 3;
    private static final Duration VOTING = Duration.ofSeconds(15);
    private static final int TRIES = 60;

    private static final Pattern CARD = Pattern.compile("name=\"card\" value=\"(\\d+)\"");
    private static final Pattern LEFT = Pattern.compile("(\\d+) tilbage af");
    private static final Pattern MORE = Pattern.compile("value=\"(more:\\d+)\"");

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final AtomicInteger presses = new AtomicInteger();
    private final AtomicInteger votes = new AtomicInteger();
    private final Random random = new Random(18);

    @Test
    void forty_tables_write_while_a_copy_dies_and_each_point_and_vote_is_there_once(
            @TempDir Path folder) throws Exception {
        try (var day = new LivedDay(folder, "2024-06-18T14:14:00+02:00", "discussion");
                var http = Caller.http();
                var all =
                        Followers.of(
                                FOLLOWERS,
                                day.doors(),
                                List.of(day.at("/now/events"), day.at("/screen/events")))) {
            var konferencier = new Caller(http, day.north.address());
            konferencier.post(day.first.organiser().getPath(), "");
            talks(day).setTables(day.conference, TABLES, BY);
            talk(day, http, all, konferencier);
            vote(day, http, konferencier);
            assertThat(day.faults).isEmpty();
            Found.that(
                    "R16",
                    getClass(),
                    "%d phones at %d tables wrote %d points while a copy died: each there once; %d votes counted once"
                            .formatted(
                                    TABLES * PHONES_AT_EACH, TABLES, written.size(), votes.get()));
        }
    }

    private void talk(LivedDay day, HttpClient http, Followers all, Caller konferencier)
            throws Exception {
        var wall = opened(day, day.north.address(), day.at("/wall"), 1440);
        var byTable = opened(day, day.south.address(), day.at("/wall/tables"), 1440);
        var hers = day.ownNetwork();
        var away = opened(day, hers.address(), table(day, 1, 0), 320);
        var beside = opened(day, day.south.address(), table(day, 1, 0), 320);
        int before = said(day).size();
        write(beside, "Vi begynder her");
        assertThat(away.locator("#live")).containsText("Vi begynder her", LivedDay.soon());
        hers.away();
        away.context().setOffline(true);
        long gone = System.nanoTime();

        var writers = writers(day, http);
        LivedDay.pause(WRITING.toMillis() / 3);
        long pressed = System.nanoTime();
        day.press(konferencier, "overrun:6");
        var busy =
                LivedDay.heard(
                        "6 minutes more, while all write",
                        all,
                        LivedDay.has("får 6 "),
                        pressed,
                        LivedDay.RECOVERY);
        write(away, "Skrevet uden netværk");
        write(away, "Og en til uden netværk");
        day.die();
        pressed = System.nanoTime();
        day.press(konferencier, "overrun:7");
        LivedDay.heard(
                "7 more, as a copy dies", all, LivedDay.has("får 7 "), pressed, LivedDay.RECOVERY);
        day.north.cut();
        for (var one : writers) {
            one.join();
        }
        day.riseAgain();
        LivedDay.pause(LivedDay.AWAY.toMillis() - (System.nanoTime() - gone) / 1_000_000);
        assertThat(away.locator(".table-queue li")).hasCount(2);
        away.context().setOffline(false);
        hers.back();

        int expected = before + 3 + written.size();
        for (var page : List.of(wall, byTable)) {
            assertThat(page.locator(".wall-note")).hasCount(expected, inTime());
        }
        assertThat(away.locator(".table-queue li")).hasCount(0);
        day.look(wall, "wall");
        System.out.printf(
                "  %d points of %d phones in %d s, %d presses; on both walls %d, lines broken %d%n",
                written.size(),
                TABLES * PHONES_AT_EACH,
                WRITING.toSeconds(),
                presses.get(),
                expected,
                day.north.broken() + day.south.broken());
        var there = said(day);
        assertThat(there).hasSize(expected).doesNotHaveDuplicates().containsAll(written);
        assertThat(there).contains("1: Skrevet uden netværk", "1: Og en til uden netværk");
        assertThat(written).hasSize(TABLES * PHONES_AT_EACH * POINTS_OF_EACH);
        assertThat(busy).isLessThan(LivedDay.FAN_OUT);
    }

    private static Page opened(LivedDay day, URI door, String path, int width) {
        var page = day.page(width, ColorScheme.LIGHT);
        page.navigate(door.resolve(path).toString());
        return page;
    }

    private static void write(Page phone, String words) {
        phone.fill("#text", words);
        phone.click("button[value='write']");
    }

    private static Discussions talks(LivedDay day) {
        return day.first.verbs(Discussions.class);
    }

    private static Hall hall(LivedDay day) {
        return talks(day).hall(day.conference.slug().value());
    }

    private static String table(LivedDay day, int number, int theme) {
        var hall = hall(day);
        return day.at(
                "/table/"
                        + hall.tables().get(number - 1).code()
                        + "/"
                        + hall.talks().get(theme).discussion().id());
    }

    /// As the database has it: the table and the words.
    private static List<String> said(LivedDay day) {
        return hall(day).talks().stream()
                .flatMap(talk -> talk.remarks().stream())
                .map(LivedTalkTest::line)
                .toList();
    }

    private static String line(Remark remark) {
        return remark.table() + ": " + remark.words();
    }

    private List<Thread> writers(LivedDay day, HttpClient http) {
        int themes = hall(day).talks().size();
        return IntStream.range(0, TABLES * PHONES_AT_EACH * POINTS_OF_EACH)
                .mapToObj(n -> {
                    int table = 1 + n % TABLES;
                    var path = table(day, table, n % themes);
                    var caller = new Caller(http, day.doors().get(n / TABLES % 2));
                    long after = random.nextLong(WRITING.toMillis());
                    return Thread.startVirtualThread(
                            () -> write(caller, path, table, "Pointe " + n, after));
                })
                .toList();
    }

    /// As the page does: the same key until it is taken.
    private void write(Caller caller, String path, int table, String words, long afterMillis) {
        LivedDay.pause(afterMillis);
        var form =
                "act=write&key=" + UUID.randomUUID() + "&text=" + URLEncoder.encode(words, UTF_8);
        for (int n = 0; n < TRIES; n++) {
            presses.incrementAndGet();
            if (caller.post(path, form).status() == 303) {
                written.add(table + ": " + words);
                return;
            }
            LivedDay.pause(500);
        }
    }

    private void vote(LivedDay day, HttpClient http, Caller konferencier) throws Exception {
        konferencier.post("/organiser" + day.at("/discussions/votes"), "act=open&dots=" + DOTS);
        var voters =
                IntStream.range(0, VOTERS)
                        .mapToObj(n -> new Caller(http, day.doors().get(n % 2)))
                        .toList();
        var threads =
                voters.stream()
                        .map(one -> {
                            long after = random.nextLong(VOTING.toMillis());
                            return Thread.startVirtualThread(() -> vote(day, one, after));
                        })
                        .toList();
        LivedDay.pause(VOTING.toMillis() / 2);
        day.die();
        for (var one : threads) {
            one.join();
        }
        konferencier.post("/organiser" + day.at("/discussions/votes"), "act=close");
        var late = voters.getFirst().post(day.at("/vote"), "act=agree&card=" + card(day));
        var counted = votes(day);
        System.out.printf(
                "  %d phones voted in %d s while a copy died: %s; a vote too late is answered %d%n",
                VOTERS, VOTING.toSeconds(), counted, late.status());
        assertThat(votes.get()).isEqualTo(VOTERS * VOTES);
        assertThat(counted).isEqualTo(new Kept(VOTERS, VOTERS * VOTES, VOTERS * DOTS, DOTS));
        assertThat(late.status()).isEqualTo(409);
        var opinions = opened(day, day.north.address(), day.at("/opinions"), 320);
        day.look(opinions, "opinions");
    }

    private static long card(LivedDay day) {
        return hall(day).talks().getFirst().board().shown().getFirst().id().value();
    }

    /// Says what she thinks of some points and gives her dots; where no answer comes, she loads the
    /// page and looks.
    private void vote(LivedDay day, Caller voter, long afterMillis) {
        LivedDay.pause(afterMillis);
        var address = day.at("/vote");
        for (int tries = 0, said = 0; said < VOTES && tries < TRIES; tries++) {
            var card = CARD.matcher(voter.get(address).body());
            if (card.find()) {
                var form =
                        "act=" + (said % 2 == 0 ? "agree" : "disagree") + "&card=" + card.group(1);
                said += lastingly(voter, address, form);
            } else {
                LivedDay.pause(500);
            }
        }
        for (int tries = 0; tries < TRIES; tries++) {
            var page = voter.get(address).body();
            var left = LEFT.matcher(page);
            var more = MORE.matcher(page);
            if (left.find() && left.group(1).equals("0")) {
                return;
            }
            if (more.find()) {
                voter.post(address, "act=" + more.group(1));
            } else {
                LivedDay.pause(500);
            }
        }
    }

    /// A vote that is given again is the same vote.
    private int lastingly(Caller voter, String address, String form) {
        for (int n = 0; n < TRIES; n++) {
            if (voter.post(address, form).status() == 303) {
                votes.incrementAndGet();
                return 1;
            }
            LivedDay.pause(500);
        }
        return 0;
    }

    /// @param most dots of one phone
    private record Kept(long phones, long votes, long dots, long most) {}

    private static Kept votes(LivedDay day) {
        return day.first
                .verbs(JdbcClient.class)
                .sql(
                        """
                        select (select count(distinct phone) from remark_vote),
                            (select count(*) from remark_vote),
                            (select sum(dots) from remark_dots),
                            (select max(of_one) from
                                (select sum(dots) of_one from remark_dots group by phone) each)
                        """)
                .query((row, _) ->
                        new Kept(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    private static HasCountOptions inTime() {
        return new HasCountOptions().setTimeout((double) LivedDay.RECOVERY.toMillis());
    }
}
