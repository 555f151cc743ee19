package dk.tingsted.registration.setup;

import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonPart.Tick;
import dk.tingsted.registration.form.Sent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fields with what was typed in them, or else what is kept.
///
/// @param typed null where nothing was sent, or all of it was kept
/// @param faulty the section that was sent
record Typing(@Nullable Sent typed, String faulty, List<Fault> faults) {

    static final Typing NOTHING = new Typing(null, "", List.of());

    Typing {
        faults = List.copyOf(faults);
    }

    Blank field(String section, String name, String label, String kept) {
        return Blank.of(name, label, value(section, name, kept), true).faulty(fault(name), null);
    }

    Tick tick(String section, String name, String label, boolean kept) {
        boolean checked = (typed != null && isOf(section)) ? typed.has(name) : kept;
        return new Tick(name, label, checked, fault(name));
    }

    List<String> texts(String section, String name, List<String> kept) {
        return typed != null && isOf(section) ? typed.texts(name) : kept;
    }

    private String value(String section, String name, String kept) {
        return typed != null && isOf(section) ? typed.typed(name) : kept;
    }

    boolean isOf(String section) {
        return faulty.equals(section);
    }

    @Nullable Fault fault(String name) {
        return faults.stream().filter(one -> one.field().equals(name)).findFirst().orElse(null);
    }
}
