package dk.tingsted.arrival;

import java.util.Arrays;
import java.util.Locale;

/// A sheet of A4 with badges on it; measures in millimetres.
public enum BadgeSheet {
    CARDS_90("10 skilte på 90 × 54 mm", 90, 54, 2, 5, 5, 26),
    CARDS_85("10 skilte på 85 × 55 mm", 85, 55, 2, 5, 5, 26),
    A7("8 skilte i A7 (105 × 74 mm)", 105, 74.25, 2, 4, 7, 32),
    A6("4 skilte i A6 (105 × 148 mm)", 105, 148.5, 2, 2, 9, 46);

    private static final double PAPER_WIDTH = 210;
    private static final double PAPER_HEIGHT = 297;
    private static final double FOOT = 7;

    private final String label;
    private final double width;
    private final double height;
    private final int columns;
    private final int rows;
    private final double margin;
    private final int largest;

    BadgeSheet(
            String label,
            double width,
            double height,
            int columns,
            int rows,
            double margin,
            int largest) {
        this.label = label;
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.margin = margin;
        this.largest = largest;
    }

    /// The usual one for a word that is none.
    static BadgeSheet of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(CARDS_90);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    /// Of one badge.
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Within the badge, on each side.
    public double margin() {
        return margin;
    }

    /// The height of the line with the conference.
    public double foot() {
        return FOOT;
    }

    /// The largest letters, in points.
    int largest() {
        return largest;
    }

    /// How many are on a sheet.
    public int many() {
        return columns * rows;
    }

    /// Where the badge of that number on its sheet begins.
    public double left(int number) {
        return (PAPER_WIDTH - columns * width) / 2 + number % columns * width;
    }

    public double top(int number) {
        int row = number / columns;
        return (PAPER_HEIGHT - rows * height) / 2 + row * height;
    }
}
