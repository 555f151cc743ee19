package dk.tingsted.tables.hall;

import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Understands the form.
public final class HallReading {

    /// @param faults in words, each with the field it is in; empty where all was understood
    record Read(Layout layout, List<Wish> wishes, List<Fault> faults) {

        Read {
            wishes = List.copyOf(wishes);
            faults = List.copyOf(faults);
        }
    }

    /// What is wrong.
    ///
    /// @param field where it is
    public record Fault(String field, String text) {}

    private static final Pattern FIXED = Pattern.compile("\\s*(\\d{1,3})\\s*[:.]\\s*(.+)");
    private static final int LONGEST = 40;

    private final List<Registration> people;
    private final Set<String> traits;
    private final List<Fault> faults = new ArrayList<>();

    private HallReading(List<Registration> people, Set<String> traits) {
        this.people =
                people.stream().filter(one -> one.standing() instanceof Standing.Expected).toList();
        this.traits = traits;
    }

    /// @param traits the codes of what can be mixed
    static Read read(HallForm form, List<Registration> people, Set<String> traits) {
        return new HallReading(people, traits).read(form);
    }

    private Read read(HallForm form) {
        var layout = layout(form);
        var wishes = new ArrayList<Wish>();
        groups(form.together(), "together", Wish.Together::new, wishes);
        groups(form.apart(), "apart", Wish.Apart::new, wishes);
        fixed(form.fixed(), wishes);
        var facilitators = new ArrayList<RegistrationId>();
        form.facilitators()
                .lines()
                .forEach(line -> facilitators.addAll(named(line, "facilitators")));
        if (!facilitators.isEmpty()) {
            wishes.add(new Wish.Facilitators(facilitators.stream().distinct().toList()));
        }
        return new Read(layout, wishes, faults);
    }

    private Layout layout(HallForm form) {
        var tables = number(form.tables(), "tables", Layout.MOST_TABLES, "Antallet af borde");
        var seats = number(form.seats(), "seats", Layout.MOST_SEATS, "Antallet af pladser");
        var rounds = number(form.rounds(), "rounds", Layout.MOST_ROUNDS, "Antallet af runder");
        if (tables == null && seats == null && faults.isEmpty()) {
            faults.add(
                    new Fault(
                            "tables",
                            "Skriv, hvor mange borde der er, eller hvor mange pladser"
                                    + " der er ved hvert bord."));
        }
        return new Layout(
                tables,
                tables == null && seats == null ? (Integer) 1 : seats,
                rounds == null ? 1 : rounds,
                form.mixed().stream().filter(traits::contains).distinct().toList(),
                form.forms());
    }

    private @Nullable Integer number(String typed, String field, int most, String what) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        int value = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            faults.add(new Fault(field, what + " skal være et tal fra 1 til " + most + "."));
            return null;
        }
        return value;
    }

    private void groups(
            String typed,
            String field,
            Function<List<RegistrationId>, Wish> wish,
            List<Wish> wishes) {
        typed.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    int before = faults.size();
                    var group = named(line, field).stream().distinct().toList();
                    if (group.size() > 1) {
                        wishes.add(wish.apply(group));
                    } else if (faults.size() == before) {
                        faults.add(
                                new Fault(
                                        field,
                                        "På linjen »%s« står kun én person. Skriv mindst to, med semikolon imellem."
                                                .formatted(shown(line))));
                    }
                });
    }

    private void fixed(String typed, List<Wish> wishes) {
        var seated = new HashSet<RegistrationId>();
        typed.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var match = FIXED.matcher(line);
                    if (!match.matches() || Integer.parseInt(match.group(1)) < 1) {
                        faults.add(
                                new Fault(
                                        "fixed",
                                        "Linjen »%s« skal begynde med bordets nummer og et kolon, som »7: Anna Prøvesen«."
                                                .formatted(shown(line))));
                        return;
                    }
                    var all = named(match.group(2), "fixed");
                    if (!all.stream().allMatch(seated::add)) {
                        faults.add(
                                new Fault(
                                        "fixed",
                                        "På linjen »%s« står en, der allerede har et fast bord."
                                                .formatted(shown(line))));
                    }
                    if (!all.isEmpty()) {
                        wishes.add(new Wish.Fixed(Integer.parseInt(match.group(1)), all));
                    }
                });
    }

    private List<RegistrationId> named(String line, String field) {
        var all = new ArrayList<RegistrationId>();
        for (var name : line.split("[;,]", -1)) {
            if (!name.isBlank()) {
                named(name.strip(), field, all);
            }
        }
        return all;
    }

    private void named(String name, String field, List<RegistrationId> all) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var found =
                people.stream()
                        .filter(one ->
                                one.person().name().toLowerCase(Locale.ROOT).equals(wanted)
                                        || one.person().address().equals(wanted))
                        .toList();
        switch (found.size()) {
            case 0 ->
                    faults.add(
                            new Fault(
                                    field,
                                    "»%s« har ikke plads på konferencen. Skriv navnet, som det står i tilmeldingen."
                                            .formatted(shown(name))));
            case 1 -> all.add(found.getFirst().id());
            default ->
                    faults.add(
                            new Fault(
                                    field,
                                    "Der er flere, der hedder »%s«. Skriv mailadressen i stedet for navnet."
                                            .formatted(shown(name))));
        }
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
