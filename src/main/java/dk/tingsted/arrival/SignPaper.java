package dk.tingsted.arrival;

import java.util.List;

/// The signs for the doors.
public record SignPaper(String title, List<Sign> signs) {

    public SignPaper {
        signs = List.copyOf(signs);
    }
}
