package dk.tingsted.tables;

/// How far from perfect: 0 and 0 is a plan where every table is mixed and nobody meets twice.
public record Score(int imbalance, int repeatedPairs) {

    int sum() {
        return imbalance + repeatedPairs;
    }
}
