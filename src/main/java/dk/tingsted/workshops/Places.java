package dk.tingsted.workshops;

import java.util.List;

/// Divides people among the rooms.
public final class Places {

    private Places() {}

    /// The division that the [Objective] calls best, the same for the same wishes and seed.
    ///
    /// It is exact, and proved, where nobody stays together with anybody, and none keeps away from
    /// another. Where some do, no quick way is known that always is; then [Assignment#proved] tells
    /// whether this one is.
    public static Assignment of(Wishes wishes) {
        var table = Table.of(wishes);
        var units = Units.of(table);
        var division = division(table, units);
        var prices = Pricing.of(table, units, division.seats());
        boolean proved = division.proved() || prices.isPresent();
        return Summary.of(table, division.seats(), prices, proved);
    }

    static Division division(Table table, List<Unit> units) {
        boolean isEachAlone = Apart.of(table).isEmpty() && isEachOnHerOwn(table, units);
        if (isEachAlone) {
            return Alone.divide(table, units);
        }
        return table.slots() == 1
                ? Together.divide(table, units)
                : new Division(SlotBySlot.seats(table), false);
    }

    private static boolean isEachOnHerOwn(Table table, List<Unit> units) {
        return table.slots() == 1
                ? units.stream().allMatch(unit -> unit.size() == 1)
                : Units.companies(table).size() == table.people();
    }
}
