package dk.tingsted.registration.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The order of the Danish alphabet.
final class Danish {

    static final Comparator<Object> ORDER = Collator.getInstance(Locale.of("da", "DK"));

    private Danish() {}
}
