package dk.tingsted.programme;

/// Names one value in a programme, so that a place in the document, a finding and a correction can
/// point at it: `title`, `venue`, `items/i03/start`, `items/w1/people/0/name`, `moderators/0/name`.
/// The names are those of `programme.schema.json`.
///
/// ```text
/// title subtitle status format venue city free price registration_deadline organiser invitation
/// zone
/// items/ID/day start end kind title abstract parent speaker_tbd
/// items/ID/people/N/name role organisation party capacity        N counts from 0
/// signatories/N/name role organisation                            so also moderators/N/…
/// lines/N/date                                                    what line N of the document states
/// items/ID    items/ID/people/N    signatories/N    moderators/N   the whole of it
/// ```
///
/// The text of a whole entry or person is a JSON object of its fields; an entry also says `after`
/// which entry it is printed. Replacing nothing by such a text adds: a person before the one who
/// now has that number, an entry where `after` says, else by its time. Replacing it by nothing
/// removes. The date of a line is in no programme: replacing it says how the line is to be taken.
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
