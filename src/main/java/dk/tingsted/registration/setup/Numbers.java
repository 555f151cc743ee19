package dk.tingsted.registration.setup;

import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import java.util.List;
import java.util.Optional;

/// Numbers that may be left out.
final class Numbers {

    private Numbers() {}

    static Optional<Integer> optional(Sent sent, String field, int most, List<Fault> faults) {
        var text = sent.text(field).replace(".", "").replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        faults.add(
                HoursReading.fault(
                        field,
                        "Skriv et tal fra 0 til %d, eller lad feltet stå tomt.".formatted(most)));
        return Optional.empty();
    }
}
