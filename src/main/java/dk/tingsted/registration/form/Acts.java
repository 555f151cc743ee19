package dk.tingsted.registration.form;

/// What the buttons of the form do besides sending it.
final class Acts {

    private Acts() {}

    /// @param act `add`, `remove:2` or `put:p0-address:anna@example.dk`; anything else does nothing
    static Sent altered(Sent sent, String act) {
        var parts = act.split(":", 3);
        return switch (parts[0]) {
            case "add" -> sent.withOneMore();
            case "remove" -> removed(sent, parts.length > 1 ? parts[1] : "");
            case "put" ->
                    parts.length == 3 && isField(parts[1]) ? sent.with(parts[1], parts[2]) : sent;
            default -> sent;
        };
    }

    private static Sent removed(Sent sent, String person) {
        return person.matches("\\d{1,2}") ? sent.without(Integer.parseInt(person)) : sent;
    }

    private static boolean isField(String name) {
        return name.equals("filler") || name.matches("p\\d{1,2}-(address|municipality)");
    }
}
