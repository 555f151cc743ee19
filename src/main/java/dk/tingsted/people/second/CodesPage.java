package dk.tingsted.people.second;

/// The page with the secret for the phone.
///
/// @param drawing of the address that the phone reads, as SVG
/// @param letters the same secret, to type
/// @param wrong why the code did not do; empty for none tried
public record CodesPage(String by, String drawing, String letters, String wrong) {}
