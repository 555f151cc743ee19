package dk.tingsted.programme.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The content controls of a Word document (ECMA-376 part 1, 17.5.2): what they hold is text like
/// any other, but for the words that ask for it and for tables of contents.
final class WordControls {

    private final Set<Integer> silent = new HashSet<>();

    /// Whether what the element holds is not the writer's.
    ///
    /// @param path the elements around it
    boolean isSilent(String element, Xml.Attributes attributes, Collection<String> path) {
        int depth = path.size();
        return switch (element) {
            case "sdt" -> {
                silent.remove(depth);
                yield false;
            }
            case "showingPlcHdr" -> {
                silent.add(depth - 2);
                yield false;
            }
            case "docPartGallery" -> {
                if (attributes.get("val").equals("Table of Contents")) {
                    silent.add(depth - 3);
                }
                yield false;
            }
            case "sdtContent" -> silent.contains(depth - 1);
            default -> false;
        };
    }
}
