package dk.tingsted.tables;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Everybody in a seat, in every round; a step lets two people, or two groups of them, change seats
/// in one round. Costs V + P, and much more for those who sit together and must not.
final class Seats implements Landscape {

    private static final double FORBIDDEN = 1_000;

    private final Units units;
    private final Mixing mixing;
    private final Meetings meetings;
    private final Score bounds;

    /// Round, table, seat.
    private final List<int[][]> seated;

    private final List<int[][]> remembered;

    /// Round, person: the number of her table, and of her seat at it.
    private final int[][] tables;

    private final int[][] places;
    private final int[] foesMet = {0};

    /// What was proposed: the round, how many change seats, and who with whom.
    private final int[] round = {0};

    private final int[] changing = {0};
    private final int[] ones;
    private final int[] others;

    Seats(Units units, Values values, List<int[][]> seated, Score bounds) {
        this.units = units;
        this.seated = seated;
        this.bounds = bounds;
        remembered = seated.stream().map(Seats::copy).toList();
        mixing = new Mixing(values, seated.size(), seated.getFirst().length);
        meetings = new Meetings(units.people());
        tables = new int[seated.size()][units.people()];
        places = new int[seated.size()][units.people()];
        ones = new int[units.people()];
        others = new int[units.people()];
        count();
    }

    Score score() {
        return new Score(mixing.imbalance(), meetings.repeatedPairs());
    }

    /// How many times two share a table who must not.
    int foesMet() {
        return foesMet[0];
    }

    /// The people at a table.
    int[] at(int round, int table) {
        return seated.get(round)[table].clone();
    }

    @Override
    public double bound() {
        return bounds.sum();
    }

    @Override
    public double cost() {
        return mixing.imbalance() + meetings.repeatedPairs() + FORBIDDEN * foesMet[0];
    }

    @Override
    public double propose(SplittableRandom random, double bearable) {
        int person = somebody(random);
        int other = random.nextInt(units.people());
        if (units.isSettled(person)
                || units.isSettled(other)
                || tables[round[0]][person] == tables[round[0]][other]) {
            return Double.POSITIVE_INFINITY;
        }
        if (units.isAlone(person) && units.isAlone(other)) {
            return exchange(person, other, bearable);
        }
        return units.membersWith(person).length >= units.membersWith(other).length
                ? exchangeGroup(person, other, random)
                : exchangeGroup(other, person, random);
    }

    /// Draws the round, too. Half of the time it is somebody whose table could be better.
    private int somebody(SplittableRandom random) {
        round[0] = random.nextInt(seated.size());
        int kind = random.nextInt(4);
        if (kind == 0 && !mixing.isBalanced()) {
            int at = mixing.drawn(random);
            round[0] = at / seated.getFirst().length;
            var table = seated.get(round[0])[at % seated.getFirst().length];
            return table[random.nextInt(table.length)];
        }
        if (kind == 1 && !meetings.isNew()) {
            return meetings.drawn(random);
        }
        return random.nextInt(units.people());
    }

    private double exchange(int person, int other, double bearable) {
        changing[0] = 1;
        ones[0] = person;
        others[0] = other;
        int here = tables[round[0]][person];
        int there = tables[round[0]][other];
        double change =
                mixing.change(round[0], here, person, there, other)
                        + FORBIDDEN * foesChange(person, other);
        if (change - meetings.mostGain(person, other) > bearable) {
            return Double.POSITIVE_INFINITY;
        }
        var table = seated.get(round[0]);
        return change + meetings.change(person, table[here], other, table[there]);
    }

    private int foesChange(int person, int other) {
        return foesMore(person, other) + foesMore(other, person);
    }

    private int foesMore(int person, int other) {
        var now = tables[round[0]];
        int change = 0;
        for (var foe : units.foes(person)) {
            if (foe != other) {
                change += now[foe] == now[other] ? 1 : now[foe] == now[person] ? -1 : 0;
            }
        }
        return change;
    }

    /// All who stay with a person, against as many of another's table. What it would cost is found
    /// by doing it and undoing it.
    private double exchangeGroup(int person, int other, SplittableRandom random) {
        var group = units.membersWith(person);
        var table = seated.get(round[0])[tables[round[0]][other]];
        if (!isChosen(group.length, table, random)) {
            return Double.POSITIVE_INFINITY;
        }
        System.arraycopy(group, 0, ones, 0, group.length);
        changing[0] = group.length;
        double before = cost();
        take();
        double change = cost() - before;
        take();
        return change;
    }

    /// Whole units from a table, as many people as are wanted, into `others`.
    private boolean isChosen(int wanted, int[] table, SplittableRandom random) {
        int chosen = 0;
        int turn = random.nextInt(table.length);
        for (var n = 0; n < table.length && chosen < wanted; n++) {
            int person = table[(turn + n) % table.length];
            var unit = units.membersWith(person);
            boolean fits = unit[0] == person && chosen + unit.length <= wanted;
            if (fits && !units.isSettled(person)) {
                System.arraycopy(unit, 0, others, chosen, unit.length);
                chosen += unit.length;
            }
        }
        return chosen == wanted;
    }

    /// Taken twice, everything is as before.
    @Override
    public void take() {
        for (var n = 0; n < changing[0]; n++) {
            swap(ones[n], others[n]);
        }
    }

    private void swap(int person, int other) {
        int here = tables[round[0]][person];
        int there = tables[round[0]][other];
        var table = seated.get(round[0]);
        foesMet[0] += foesChange(person, other);
        mixing.swap(round[0], here, person, there, other);
        meetings.swap(person, table[here], other, table[there]);
        int place = places[round[0]][person];
        int otherPlace = places[round[0]][other];
        sit(other, here, place);
        sit(person, there, otherPlace);
    }

    private void sit(int person, int table, int place) {
        seated.get(round[0])[table][place] = person;
        tables[round[0]][person] = table;
        places[round[0]][person] = place;
    }

    @Override
    public void remember() {
        copy(seated, remembered);
    }

    @Override
    public void recall() {
        copy(remembered, seated);
        count();
    }

    private static int[][] copy(int[][] tables) {
        return Arrays.stream(tables).map(int[]::clone).toArray(int[][]::new);
    }

    private static void copy(List<int[][]> from, List<int[][]> to) {
        for (var round = 0; round < from.size(); round++) {
            var tables = from.get(round);
            for (var table = 0; table < tables.length; table++) {
                System.arraycopy(tables[table], 0, to.get(round)[table], 0, tables[table].length);
            }
        }
    }

    private void count() {
        foesMet[0] = 0;
        for (var now = 0; now < seated.size(); now++) {
            round[0] = now;
            for (var table = 0; table < seated.get(now).length; table++) {
                for (var place = 0; place < seated.get(now)[table].length; place++) {
                    sit(seated.get(now)[table][place], table, place);
                }
            }
            foesMet[0] += foesNow();
        }
        mixing.count(seated);
        meetings.count(seated);
    }

    private int foesNow() {
        int met = 0;
        for (var person = 0; person < units.people(); person++) {
            for (var foe : units.foes(person)) {
                met += foe > person && tables[round[0]][foe] == tables[round[0]][person] ? 1 : 0;
            }
        }
        return met;
    }
}
