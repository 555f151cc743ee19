package dk.tingsted.tables;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Some of the numbers from 0 to a largest, from which one can be drawn.
final class IntBag {

    private final int[] numbers;
    private final int[] places;
    private final int[] size = {0};

    IntBag(int numbersThereAre) {
        numbers = new int[numbersThereAre];
        places = new int[numbersThereAre];
        Arrays.fill(places, -1);
    }

    void set(int number, boolean isIn) {
        if (isIn == places[number] >= 0) {
            return;
        }
        if (isIn) {
            places[number] = size[0];
            numbers[size[0]++] = number;
            return;
        }
        int last = numbers[--size[0]];
        numbers[places[number]] = last;
        places[last] = places[number];
        places[number] = -1;
    }

    boolean isEmpty() {
        return size[0] == 0;
    }

    int drawn(SplittableRandom random) {
        return numbers[random.nextInt(size[0])];
    }
}
