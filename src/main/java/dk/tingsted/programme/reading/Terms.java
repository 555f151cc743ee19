package dk.tingsted.programme.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What it takes to come: a price or none, and by when to register.
///
/// @param lines where it is said
record Terms(
        @Nullable Boolean free,
        @Nullable String price,
        @Nullable LocalDate deadline,
        List<Integer> lines) {

    private static final Pattern FREE =
            Pattern.compile(
                    "(?iu)(?:deltag\\p{L}*|konferenc?s?en|mødet|temadagen|arrangementet|webinaret|seminaret|konferansen|det er|participation|conference|attendance|event|adgang|arrangementet|evenemanget)\\b[^.]{0,60}\\b(?:gratis|kostnadsfri\\p{L}*|free|omkostningsfri\\p{L}*|uden beregning|vederlagsfri\\p{L}*)\\b"
                            + "|\\b(?:gratis|free of charge|kostnadsfritt|uden beregning)\\b[^.]{0,30}(?:deltag|attend|konference)|^(?:pris|price|deltagergebyr)\\s*:?\\s*(?:gratis|free).*");

    /// Without one of these words there is nothing to look for.
    private static final Cue FREE_WORD = Cue.of("gratis|fri|free|uden beregning");

    private static final Pattern PRICE =
            Pattern.compile(
                    "(?iu)(?:\\b(?:kr\\.?|dkk|nok|sek|eur|€)\\s?\\d[\\d. ]*(?:,-|,\\d\\d)?|\\d[\\d.]*(?:,-|,\\d\\d)?\\s?(?:kr\\b\\.?|kroner|kronor|dkk|eur|euro|€))");
    private static final Pattern PAYS =
            Pattern.compile(
                    "(?iu)(?:koster|deltag\\p{L}*|pris|avgift|gebyr|fee|price|med overnatting|costs?|kostar)");
    private static final Pattern PENALTY =
            Pattern.compile(
                    "(?iu)(?:udeblivelse|no-?show|afbud|faktureres du|ikke fremmøde|uteblivelse|utebliven)");
    private static final Pattern REGISTERS =
            Pattern.compile(
                    "(?iu)(?:tilmeld|melder? (?:jer|dig|sig) til|frist|påmeld|anmäl|regist|sign up|deadline|rsvp|svar)");
    private static final Pattern BY =
            Pattern.compile(
                    "(?iu)(?:senest|senast|inden|innen|frist|deadline|before|no later|\\bby\\b|före|sista|siste|tilmelding|until|latest)");
    private static final Cue BY_WORD =
            Cue.of(
                    "senest|senast|inden|innen|frist|deadline|before|no later|by|före|sista|siste|tilmelding|until|latest");
    private static final Pattern LEAVES =
            Pattern.compile(
                    "(?iu)(?:framelding|afmelding|afbestil|avbestill|avmelding|avanmäl|cancel|framelde|afmelde)");
    private static final int NEAR = 3;

    Terms {
        lines = List.copyOf(lines);
    }

    static Terms of(List<Passage> all, List<LocalDate> days) {
        var lines = new java.util.ArrayList<Integer>();
        var free = find(all, Terms::isFree);
        var price = find(all, Terms::hasPrice);
        var deadline = deadline(all, days, lines);
        if (free != null) {
            lines.add(free.number());
            return new Terms(true, null, deadline, lines);
        }
        if (price == null) {
            return new Terms(null, null, deadline, lines);
        }
        lines.add(price.number());
        return new Terms(false, amount(price), deadline, lines);
    }

    private static @Nullable Passage find(
            List<Passage> all, java.util.function.Predicate<Passage> rule) {
        return all.stream().filter(rule).findFirst().orElse(null);
    }

    private static boolean isFree(Passage passage) {
        return FREE_WORD.isIn(passage.text()) && FREE.matcher(passage.text()).find();
    }

    private static boolean hasPrice(Passage passage) {
        return Dates.hasDigit(passage.text())
                && PRICE.matcher(passage.text()).find()
                && PAYS.matcher(passage.text()).find()
                && !PENALTY.matcher(passage.text()).find();
    }

    private static String amount(Passage passage) {
        var matcher = PRICE.matcher(passage.text());
        return matcher.find() ? matcher.group().strip() : passage.text();
    }

    private static @Nullable LocalDate deadline(
            List<Passage> all, List<LocalDate> days, List<Integer> lines) {
        for (int at = 0; at < all.size(); at++) {
            var passage = all.get(at);
            if (mayHaveDate(all, at)
                    && BY_WORD.isIn(passage.text())
                    && BY.matcher(passage.text()).find()
                    && !passage.text().startsWith("Program")
                    && registersNear(all, at)) {
                var found = date(passage, all, at, days);
                if (found != null) {
                    lines.add(passage.number());
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean mayHaveDate(List<Passage> all, int at) {
        return Dates.hasDigit(all.get(at).text())
                || (at + 1 < all.size() && Dates.hasDigit(all.get(at + 1).text()));
    }

    private static boolean registersNear(List<Passage> all, int at) {
        if (REGISTERS.matcher(all.get(at).text()).find()) {
            return true;
        }
        for (int back = at - 1; back >= 0 && back >= at - NEAR; back--) {
            var text = all.get(back).text();
            if (text.length() < 30 && REGISTERS.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    /// The first date after the word that announces it, on this line or, if it ends in the middle
    /// of the sentence, the next.
    private static @Nullable LocalDate date(
            Passage passage, List<Passage> all, int at, List<LocalDate> days) {
        boolean open =
                passage.text().matches("(?s).*[^.!?:;]$")
                        && at + 1 < all.size()
                        && all.get(at + 1).gap() == 0;
        var text = open ? passage.text() + " " + all.get(at + 1).text() : passage.text();
        var by = BY.matcher(text);
        int from = 0;
        while (by.find(from)) {
            int start = by.start();
            var leaves = LEAVES.matcher(text.substring(Math.max(0, start - 40), start)).find();
            for (var mention : Dates.in(text)) {
                if (mention.from() >= start && mention.from() - start < 160 && !leaves) {
                    return mention.in(days.isEmpty() ? null : days.getFirst().getYear())
                            .orElse(null);
                }
            }
            from = by.end();
        }
        return null;
    }
}
