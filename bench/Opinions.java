import dk.tingsted.discussions.BallotBox;
import dk.tingsted.discussions.Votes;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;

/// How long a warm program takes to find groups and consensus in votes that are made up: a line for
/// each size, its name and the milliseconds of every round. With the arguments `json PEOPLE
/// STATEMENTS` it writes such votes as the command reads them.
class Opinions {

    private static final int WARMING = 2;
    private static final int ROUNDS = 5;
    private static final int GROUPS = 3;

    static void main(String[] arguments) {
        if (arguments.length == 3) {
            write(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        print("300x60", made(300, 60));
        print("2000x200", made(2_000, 200));
        print("10000x200", made(10_000, 200));
    }

    private interface Ballot {
        void cast(String person, String statement, int vote);
    }

    private static Votes made(int people, int statements) {
        var box = new BallotBox();
        make(people, statements, box::add);
        return box.counted();
    }

    /// Everybody votes on everything: the most work there can be.
    private static void make(int people, int statements, Ballot ballot) {
        var random = new Random(1);
        var leaning = new double[GROUPS][statements];
        for (var group : leaning) {
            for (var n = 0; n < statements; n++) {
                group[n] = random.nextDouble(-0.8, 0.8);
            }
        }
        for (var person = 0; person < people; person++) {
            for (var n = 0; n < statements; n++) {
                int side = random.nextDouble(-1, 1) < leaning[person % GROUPS][n] ? 1 : -1;
                ballot.cast("p" + person, "s" + n, random.nextInt(8) == 0 ? 0 : side);
            }
        }
    }

    private static void write(int people, int statements) {
        var text = new StringBuilder("{\"votes\":[");
        make(
                people,
                statements,
                (person, statement, vote) ->
                        text.append(text.length() > 10 ? "," : "")
                                .append("{\"person\":\"").append(person)
                                .append("\",\"statement\":\"").append(statement)
                                .append("\",\"vote\":").append(vote).append('}'));
        System.out.println(text.append("]}"));
    }

    private static void print(String name, Votes votes) {
        var times = new ArrayList<String>();
        for (var n = 0; n < WARMING + ROUNDS; n++) {
            var before = System.nanoTime();
            dk.tingsted.discussions.Opinions.of(votes, Set.of());
            if (n >= WARMING) {
                times.add(String.valueOf((System.nanoTime() - before) / 1e6));
            }
        }
        System.out.println(name + " " + String.join(" ", times));
    }
}
