package dk.tingsted.notices;

import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.notices.NoticesPage.Past;
import dk.tingsted.notices.NoticesPage.PastToAll;
import dk.tingsted.notices.NoticesPage.ToAll;
import dk.tingsted.notices.NoticesPage.ToRead;
import dk.tingsted.notices.NoticesPage.Tongued;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Registration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From letters to what the page shows of them.
///
/// @param zone by whose clock it is told when something was done
record NoticesShown(ZoneId zone) {

    private static final int MOST_ROWS = 24;

    static ToRead toRead(Letter letter) {
        return toRead(letter, typed(letter), "", "");
    }

    static ToRead toRead(Letter letter, Notices.Typed typed, String field, String why) {
        return new ToRead(
                letter.id(),
                letter.name(),
                typed.address(),
                typed.subject(),
                typed.text(),
                rows(typed.text()),
                field,
                why);
    }

    /// @param samples as the first of them reads it
    /// @param refused why what was typed could not be used; empty for nothing
    static ToAll toAll(
            Circular circular,
            List<Registration> readers,
            Circulars.Typed typed,
            Map<Tongue, Composed> samples,
            Optional<Circulars.Done.Refused> refused) {
        int english = (int) readers.stream().filter(Circulars::readsEnglish).count();
        return new ToAll(
                circular.id(),
                readers.size(),
                english,
                circular.moves(),
                List.of(
                        tongued(
                                Tongue.DANISH,
                                "",
                                english < readers.size(),
                                typed.danish(),
                                samples),
                        tongued(
                                Tongue.ENGLISH,
                                "på engelsk",
                                english > 0,
                                typed.english(),
                                samples)),
                refused.map(one -> one.tongue().code() + "-" + one.field()).orElse(""),
                refused.map(Circulars.Done.Refused::why).orElse(""));
    }

    PastToAll past(Circular circular) {
        return new PastToAll(
                circular.id(),
                circular.edition(),
                words(circular),
                when(circular.at(), circular.by()),
                circular.danish().subject(),
                circular.danish().text());
    }

    Past past(Letter letter) {
        return new Past(
                letter.id(),
                letter.name(),
                Optional.ofNullable(letter.address()).orElse(""),
                letter.subject(),
                letter.text(),
                words(letter.state()),
                when(letter.at(), letter.by()),
                letter.state() == State.RELEASED ? mail(letter) : "");
    }

    private static Tongued tongued(
            Tongue tongue,
            String called,
            boolean shown,
            Wording wording,
            Map<Tongue, Composed> samples) {
        var sample = Objects.requireNonNull(samples.get(tongue));
        return new Tongued(
                tongue.code(),
                called,
                shown,
                wording.subject(),
                wording.text(),
                rows(wording.text()),
                filledIn(tongue),
                sample.subject(),
                sample.body().text());
    }

    private static String filledIn(Tongue tongue) {
        return Occasion.CHANGE_NOTICE.offers().stream()
                .filter(one -> one != Placeholder.WHAT_CHANGED)
                .map(one -> one.written(tongue))
                .collect(Collectors.joining(", "));
    }

    private static int rows(String text) {
        return Math.min((int) text.lines().count() + 2, MOST_ROWS);
    }

    private static Notices.Typed typed(Letter letter) {
        return new Notices.Typed(
                Optional.ofNullable(letter.address()).orElse(""), letter.subject(), letter.text());
    }

    private static String words(Circular circular) {
        if (circular.state() != State.RELEASED) {
            return words(circular.state());
        }
        var many = circular.letters() + (circular.letters() == 1 ? " brev" : " breve");
        return circular.postedAt() == null
                ? "Frigivet; " + many + " ligger i udbakken, og resten er på vej"
                : "Frigivet; " + many + " ligger i udbakken";
    }

    private static String words(State state) {
        return switch (state) {
            case WAITING -> "Skal læses";
            case RELEASED -> "Frigivet; ligger i udbakken";
            case SENT -> "Sendt fra eget mailprogram";
            case PUT_AWAY -> "Sendes ikke";
            case REPLACED -> "Erstattet af et nyere brev";
        };
    }

    private String when(@Nullable Instant at, @Nullable String by) {
        return at == null ? "" : Moments.told(at, zone) + (by == null ? "" : " af " + by);
    }

    /// RFC 6068: lines end in CR LF.
    private static String mail(Letter letter) {
        return "mailto:"
                + encoded(Optional.ofNullable(letter.address()).orElse(""))
                + "?subject="
                + encoded(letter.subject())
                + "&body="
                + encoded(letter.text().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
