package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.Item;
import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import dk.tingsted.workshops.choosing.RoundsPage.Form;
import dk.tingsted.workshops.choosing.RoundsPage.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the form in which a round is set up.
///
/// @param sent what stands in it
record RoundForm(Block block, @Nullable Round round, Sent sent, Instant now) {

    Form form(List<Fault> faults) {
        return new Form(
                block.id() + "-",
                text("way"),
                text("objective"),
                !text("looks-first").isEmpty(),
                round != null && Rounds.isBegun(round, now),
                List.of(
                        blank(faults, "opens-date", "Åbner, dato", true).as("date"),
                        blank(faults, "opens-time", "Kl.", true),
                        blank(faults, "closes-date", "Lukker, dato", true).as("date"),
                        blank(faults, "closes-time", "Kl.", true)),
                blank(
                                faults,
                                "held-back",
                                "Pladser, der gemmes til dem, der kommer sent (procent)",
                                true)
                        .hinted(
                                "De bliver ledige for alle uden plads, når der er lukket. 5 procent er et godt bud."),
                blank(
                        faults,
                        "minutes",
                        "Minutter før start, deltagere kan gå ind på skærmen",
                        true),
                blank(
                        faults,
                        "host-minutes",
                        "Minutter før start, oplægsholdere og facilitatorer kan gå ind",
                        true),
                block.workshops().stream().map(item -> place(item, faults)).toList());
    }

    private Place place(Item item, List<Fault> faults) {
        var field = item.id() + "-";
        return new Place(
                item.id().value(),
                item.title(),
                blank(faults, field + "places", "Pladser", true),
                blank(faults, field + "room", "Lokale", true),
                blank(faults, field + "address", "Adresse på skærmen", true),
                !text(field + "jitsi").isEmpty(),
                !text(field + "steps").isEmpty());
    }

    private String text(String field) {
        return sent.text(RoundFields.name(block, field));
    }

    private Blank blank(List<Fault> faults, String field, String label, boolean required) {
        var name = RoundFields.name(block, field);
        var fault = faults.stream().filter(one -> one.field().equals(name)).findFirst();
        return Blank.of(name, label, text(field), required).faulty(fault.orElse(null), null);
    }
}
