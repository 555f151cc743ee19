package dk.tingsted.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.web.NotFound;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was sent, as an edit.
///
/// @param edit null where it cannot be used
/// @param why it cannot; empty where it can
record EditReading(@Nullable Edit edit, UUID key, String why) {

    /// The fields of a form as they came.
    ///
    /// @param act `add`, `reword`, `up`, `down`, `in`, `out`, `remove`, `restore`, `take` or
    ///   `discard`
    /// @param key made on the page; of a new point it is the point's
    record Form(
            String act,
            @Nullable UUID key,
            @Nullable UUID point,
            @Nullable UUID after,
            @Nullable UUID other,
            int level,
            int version,
            String text) {

        /// A form that is sent twice is one, and one that is gone back to and filled in otherwise
        /// is another.
        Form withOwnKey() {
            var said =
                    key + "\n" + act + "\n" + point + "\n" + other + "\n" + version + "\n" + text;
            var own = UUID.nameUUIDFromBytes(said.getBytes(UTF_8));
            return new Form(act, own, point, after, other, level, version, text);
        }
    }

    /// @throws NotFound for what no page of ours sends
    static EditReading of(Form form) {
        var key = known(form.key());
        return switch (form.act()) {
            case "add" -> added(form, key);
            case "reword" -> reworded(form, key);
            case "up", "down", "in", "out" ->
                    good(new Edit.Move(known(form.point()), way(form.act())), key);
            case "remove" -> good(new Edit.Remove(known(form.point())), key);
            case "restore" -> good(new Edit.Restore(known(form.point())), key);
            case "take" -> good(new Edit.Take(known(form.point()), known(form.other())), key);
            case "discard" -> good(new Edit.Discard(known(form.point()), known(form.other())), key);
            default -> throw new NotFound();
        };
    }

    private static EditReading added(Form form, UUID key) {
        var typing = Typing.of(form.text());
        return typing.isGood()
                ? good(new Edit.Add(key, form.after(), form.level(), typing.lines()), key)
                : bad(typing.fault(), key);
    }

    /// More lines than one become one: a point is on a line.
    private static EditReading reworded(Form form, UUID key) {
        var typing = Typing.ofOne(form.text());
        return typing.isGood()
                ? good(
                        new Edit.Reword(
                                known(form.point()),
                                form.version(),
                                typing.lines().getFirst().words()),
                        key)
                : bad(typing.fault(), key);
    }

    private static EditReading good(Edit edit, UUID key) {
        return new EditReading(edit, key, "");
    }

    private static EditReading bad(Typing.Fault fault, UUID key) {
        var why =
                switch (fault) {
                    case NONE -> "";
                    case EMPTY -> "Skriv noget i punktet. Skal det væk, så tryk på Fjern.";
                    case LONG ->
                            "Et punkt må være på højst %d tegn. Del det i flere, ét på hver linje."
                                    .formatted(Point.LONGEST);
                    case MANY ->
                            "Det er for meget på én gang. Indsæt højst %d linjer ad gangen."
                                    .formatted(Typing.MOST_LINES);
                };
        return new EditReading(null, key, why);
    }

    private static Edit.Way way(String act) {
        return Edit.Way.valueOf(act.toUpperCase(Locale.ROOT));
    }

    private static UUID known(@Nullable UUID key) {
        return Optional.ofNullable(key).orElseThrow(NotFound::new);
    }
}
