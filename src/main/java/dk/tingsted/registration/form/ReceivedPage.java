package dk.tingsted.registration.form;

import java.util.List;

/// What became of a form that was received, without names: who opens the page again, or finds its
/// address, learns nothing about anybody.
public record ReceivedPage(Around around, List<String> lines) {

    public ReceivedPage {
        lines = List.copyOf(lines);
    }
}
