package dk.tingsted.archive;

import dk.tingsted.conference.Paper;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A document with the name that it has among the others.
///
/// @param path `slides/01 velkomst.pdf`: no two are alike, also where capitals do not count
/// @param day when it was made, by the clock of the conference
public record Listed(String path, LocalDate day, Paper paper) {

    private static final int LONGEST = 100;

    static List<Listed> of(List<Paper> papers, ZoneId zone) {
        var taken = new HashSet<String>();
        var listed = new ArrayList<Listed>();
        for (var paper : papers) {
            var path = free(plain(paper.folder()) + "/" + plain(paper.name()), taken);
            listed.add(new Listed(path, paper.at().atZone(zone).toLocalDate(), paper));
        }
        return listed;
    }

    private static String free(String path, Set<String> taken) {
        int dot = path.lastIndexOf('.') > path.indexOf('/') ? path.lastIndexOf('.') : path.length();
        var free = path;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = path.substring(0, dot) + " (" + n + ")" + path.substring(dot);
        }
        return free;
    }

    /// Without what one of the file systems in use cannot have in a name, nor what leads out of the
    /// folder it is unpacked into.
    static String plain(String name) {
        var line =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("^[. ]+", "");
        var fitting = shortened(line).replaceFirst("[. ]+$", "");
        return fitting.isEmpty() || isDevice(fitting) ? "fil " + fitting : fitting;
    }

    /// What Windows takes for a machine and no file.
    private static boolean isDevice(String name) {
        return name.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    }

    /// With its ending.
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + ending;
    }
}
