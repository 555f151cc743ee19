package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what a document says of the conference as a whole: most of it above the programme, the
/// practical part also below it.
final class ParticularsGrammar {

    private static final Pattern PRELIMINARY =
            Pattern.compile(
                    "(?iu)\\b(?:foreløbigt?|preliminært|preliminärt|foreløpig|draft|preliminary|tentative|provisional|udkast til|utkast til) (?:og \\p{L}+ )?(?:program|programme|agenda|dagsorden)"
                            + "|\\b(?:program|programme|agenda)\\b.{0,40}\\((?:foreløbigt?|draft|udkast|preliminary|foreløpig|preliminär)\\)?"
                            + "|\\bprogram(?:met)? er foreløbigt|\\b(?:ændringer|endringer|ändringar) (?:kan forekomme|kan förekomma|forbeholdes|forebeholdes)|forbehold for (?:ændringer|endringer)|ret til (?:program)?ændringer|subject to change|^(?:udkast|draft|foreløbigt?)\\b.{0,20}$");
    private static final Cue PRELIMINARY_WORD =
            Cue.of(
                    "forel|prelimin|draft|tentative|provisional|udkast|utkast|ændringer|endringer|ändringar|subject to");
    private static final Pattern FINAL =
            Pattern.compile(
                    "(?iu)\\b(?:endeligt?|final|endelig|slutligt) (?:program|programme|agenda)\\b");
    private static final Cue FINAL_WORD = Cue.of("endelig|final|slutligt");
    private static final Pattern ORGANISER =
            Pattern.compile(
                    "(?iu)(?:arrangere[ts] af|arrangør(?:er)?|organi[sz]ed by|arrangör(?:er)?|arrangeres af|arrangeres av|arrangeras av|hosted by)\\s*:?\\s+(\\p{L}[^.]{2,160})");

    private static final Cue ORGANISER_WORD = Cue.of("arrang|organi|hosted by");

    private static final int BEGINNING = 3_000;
    private static final int END = 500;

    private ParticularsGrammar() {}

    /// @param days of the programme, for a deadline without a year
    /// @param firstEntryLine the line on which the programme begins
    static Front read(
            Document document, Language language, List<LocalDate> days, int firstEntryLine) {
        var all = ends(Passage.of(document));
        var front = all.stream().filter(passage -> passage.number() < firstEntryLine).toList();
        var zone = SaidZone.of(front, all);
        var heading =
                Heading.of(
                        front.stream()
                                .filter(passage -> !zone.lines().contains(passage.number()))
                                .toList());
        var where = Whereabouts.of(front, all);
        var terms = Terms.of(all, days);
        var signed = Signatures.of(all, document);
        var moderators = EventModerators.of(all, firstEntryLine);
        var read = new HashSet<Integer>(heading.lines());
        read.addAll(zone.lines());
        read.addAll(terms.lines());
        read.addAll(signed.lines());
        read.addAll(moderators.lines());
        if (where.line() > 0) {
            read.add(where.line());
        }
        front.stream()
                .filter(Passage::isDated)
                .filter(passage -> !passage.isProse())
                .forEach(passage -> read.add(passage.number()));
        var invitation = Invitation.of(front, read);
        read.addAll(invitation.lines());
        var particulars =
                new Particulars(
                        heading.title(),
                        heading.subtitle(),
                        status(all),
                        where.format(front, all),
                        where.venue(),
                        where.city(),
                        terms.free(),
                        terms.price(),
                        terms.deadline(),
                        organiser(all),
                        invitation.text(),
                        zone.zone());
        var traces = traces(heading, where, terms, signed.people(), signed.lines(), moderators);
        trace(traces, "zone", zone.line());
        return new Front(particulars, signed.people(), moderators.people(), traces, read);
    }

    /// In a document of more than a hundred pages only its beginning and its end.
    private static List<Passage> ends(List<Passage> all) {
        int size = all.size();
        return size <= BEGINNING + END
                ? all
                : Stream.concat(
                                all.subList(0, BEGINNING).stream(),
                                all.subList(size - END, size).stream())
                        .toList();
    }

    private static @Nullable Status status(List<Passage> all) {
        if (all.stream().anyMatch(ParticularsGrammar::isPreliminary)) {
            return Status.PRELIMINARY;
        }
        boolean settled =
                all.stream()
                        .anyMatch(passage ->
                                FINAL_WORD.isIn(passage.text())
                                        && !passage.isProse()
                                        && FINAL.matcher(passage.text()).find());
        return settled ? Status.FINAL : null;
    }

    private static boolean isPreliminary(Passage passage) {
        return PRELIMINARY_WORD.isIn(passage.text()) && PRELIMINARY.matcher(passage.text()).find();
    }

    private static @Nullable String organiser(List<Passage> all) {
        for (var passage : all) {
            var matcher = ORGANISER.matcher(passage.text());
            if (ORGANISER_WORD.isIn(passage.text()) && matcher.find()) {
                return PostSplit.bare(Clean.ends(matcher.group(1)));
            }
        }
        return null;
    }

    private static List<Trace> traces(
            Heading heading,
            Whereabouts where,
            Terms terms,
            List<Affiliation> signed,
            List<Integer> signedLines,
            EventModerators moderators) {
        var traces = new ArrayList<Trace>();
        trace(traces, "title", heading.title() == null ? 0 : heading.line());
        trace(traces, "venue", where.venue() == null ? 0 : where.line());
        trace(traces, "city", where.city() == null ? 0 : where.line());
        trace(
                traces,
                "registration_deadline",
                terms.deadline() == null ? 0 : terms.lines().getFirst());
        trace(traces, "free", terms.free() == null ? 0 : terms.lines().getLast());
        each(traces, "signatories", signed.size(), signedLines);
        each(traces, "moderators", moderators.people().size(), moderators.lines());
        return traces;
    }

    private static void each(List<Trace> traces, String list, int number, List<Integer> lines) {
        for (int at = 0; at < number && !lines.isEmpty(); at++) {
            trace(traces, list + "/" + at + "/name", lines.get(Math.min(at, lines.size() - 1)));
        }
    }

    private static void trace(List<Trace> traces, String path, int line) {
        if (line > 0) {
            traces.add(new Trace(new Spot(path), line, Trace.Certainty.SURE));
        }
    }
}
