package dk.tingsted.programme;

/// Names one value in a programme, so that a place in the document, a finding and a correction can
/// point at it: `title`, `venue`, `items/i03/start`, `items/w1/people/0/name`, `moderators/0/name`.
/// The names are those of `programme.schema.json`.
public record Spot(String path) {

    public static Spot of(ItemId item, String field) {
        return new Spot("items/" + item + "/" + field);
    }

    public static Spot of(ItemId item, int person, String field) {
        return new Spot("items/" + item + "/people/" + person + "/" + field);
    }

    @Override
    public String toString() {
        return path;
    }
}
