package dk.tingsted.day;

/// Where the day is moved from: the secretariat's page, or the konferencier's by her link.
///
/// @param by who does it
/// @param byLink whether she came by her link, without an account
public record SteerDesk(String slug, String by, boolean byLink) {

    public String address() {
        return byLink ? "/" + slug + "/lead" : "/organiser/" + slug + "/day";
    }

    public String cards() {
        return address() + "/cards";
    }
}
