package dk.tingsted.people;

import java.util.List;

/// The page with those who prepare conferences here.
///
/// @param added whether somebody was just added
/// @param address as typed, when it could not be used
/// @param wrong the field that could not be used; empty for none
public record ColleaguesPage(
        String by,
        List<Person> people,
        boolean added,
        String address,
        String name,
        String wrong,
        String why) {
    public ColleaguesPage {
        people = List.copyOf(people);
    }

    /// A colleague.
    ///
    /// @param self whether it is the one who looks
    /// @param roles in words, `Sekretariat i alle konferencer`
    public record Person(long id, String name, String address, boolean self, String roles) {}

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }
}
