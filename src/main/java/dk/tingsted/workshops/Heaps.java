package dk.tingsted.workshops;

import java.util.Arrays;

/// Heaps of units by a key of several words, compared from the first; those of equal keys by
/// number. One heap for each pair of rooms.
///
/// @param words of one key
@SuppressWarnings("ArrayRecordComponent")
record Heaps(int words, long[][] keys, int[][] units, int[] sizes) {

    static Heaps of(int count, int words) {
        return new Heaps(words, new long[count][], new int[count][], new int[count]);
    }

    boolean isEmpty(int heap) {
        return sizes[heap] == 0;
    }

    /// The unit with the smallest key.
    int top(int heap) {
        return units[heap][0];
    }

    void topKey(int heap, long[] into, int at) {
        System.arraycopy(keys[heap], 0, into, at, words);
    }

    /// The key is a difference, cell by cell: `cells[to]` less `cells[from]`.
    void push(int heap, int unit, long[] cells, int to, int from) {
        grow(heap);
        int size = sizes[heap]++;
        for (var n = 0; n < words; n++) {
            keys[heap][size * words + n] = cells[to + n] - cells[from + n];
        }
        units[heap][size] = unit;
        up(keys[heap], units[heap], size);
    }

    private void grow(int heap) {
        if (keys[heap] == null) {
            keys[heap] = new long[8 * words];
            units[heap] = new int[8];
        } else if (sizes[heap] == units[heap].length) {
            keys[heap] = Arrays.copyOf(keys[heap], keys[heap].length * 2);
            units[heap] = Arrays.copyOf(units[heap], units[heap].length * 2);
        }
    }

    void pop(int heap) {
        int last = --sizes[heap];
        move(keys[heap], units[heap], last, 0);
        down(keys[heap], units[heap], last);
    }

    private void up(long[] key, int[] unit, int from) {
        int at = from;
        while (at > 0 && isLess(key, unit, at, (at - 1) >> 1)) {
            swap(key, unit, at, (at - 1) >> 1);
            at = (at - 1) >> 1;
        }
    }

    private void down(long[] key, int[] unit, int size) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isLess(key, unit, child + 1, child)) {
                child++;
            }
            if (!isLess(key, unit, child, at)) {
                return;
            }
            swap(key, unit, at, child);
            at = child;
        }
    }

    private boolean isLess(long[] key, int[] unit, int one, int other) {
        for (var n = 0; n < words; n++) {
            long a = key[one * words + n];
            long b = key[other * words + n];
            if (a != b) {
                return a < b;
            }
        }
        return unit[one] < unit[other];
    }

    private void swap(long[] key, int[] unit, int one, int other) {
        for (var n = 0; n < words; n++) {
            long kept = key[one * words + n];
            key[one * words + n] = key[other * words + n];
            key[other * words + n] = kept;
        }
        int kept = unit[one];
        unit[one] = unit[other];
        unit[other] = kept;
    }

    private void move(long[] key, int[] unit, int from, int to) {
        System.arraycopy(key, from * words, key, to * words, words);
        unit[to] = unit[from];
    }
}
