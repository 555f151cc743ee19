package dk.tingsted.agreement;

import java.util.List;

/// What was said under one theme.
public record Discussed(String theme, List<Origin> origins) {
    public Discussed {
        origins = List.copyOf(origins);
    }
}
