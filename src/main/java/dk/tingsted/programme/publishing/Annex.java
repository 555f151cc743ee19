package dk.tingsted.programme.publishing;

import dk.tingsted.programme.ItemId;
import java.util.Locale;

/// A file that belongs to an item and that everybody may fetch: the slides of a talk.
///
/// @param path within the conference's addresses, `annexes/17`
/// @param name what it is called, `Oplæg.pdf`
/// @param about by whom it is
/// @param size in bytes
public record Annex(ItemId item, String path, String name, String about, long size) {

    /// `PDF, 1,2 MB`.
    public String told(Words words) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        long tenths = Math.max(1, Math.round(size / 104_857.6));
        return ending + ", " + tenths / 10 + words.say(",", ".") + tenths % 10 + " MB";
    }
}
