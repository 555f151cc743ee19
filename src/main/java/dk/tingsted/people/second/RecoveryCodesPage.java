package dk.tingsted.people.second;

import java.util.List;

/// The page with new codes for the drawer, shown once.
public record RecoveryCodesPage(String by, List<String> codes) {
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }
}
