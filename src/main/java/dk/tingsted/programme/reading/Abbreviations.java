package dk.tingsted.programme.reading;

import java.util.Locale;
import java.util.Set;

/// Words that are written with a dot that ends no sentence.
final class Abbreviations {

    private static final Set<String> WORDS =
            Set.of(
                    "adm",
                    "afd",
                    "kgl",
                    "tidl",
                    "tidligere",
                    "sekr",
                    "forv",
                    "konsul",
                    "kontorch",
                    "underv",
                    "hhv",
                    "div",
                    "ing",
                    "jr",
                    "sr",
                    "bitr",
                    "brd",
                    "ca",
                    "cand",
                    "dir",
                    "dr",
                    "fhv",
                    "fmd",
                    "fødeafd",
                    "konst",
                    "kst",
                    "mag",
                    "mr",
                    "mrs",
                    "ms",
                    "nr",
                    "næstfmd",
                    "ph",
                    "ph.d",
                    "dr.phil",
                    "phil",
                    "prof",
                    "skt",
                    "st",
                    "vicedir",
                    "afdl",
                    "inst",
                    "univ",
                    "f.eks",
                    "bl.a");

    private Abbreviations() {}

    static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
