package dk.tingsted.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has a link of her own, and what came in by it.
///
/// @param by who is signed in
/// @param leads the konferenciers
/// @param noteTakers who write down what is said
/// @param people all others in the programme
/// @param names whom the programme names, to choose a konferencier among
/// @param request what the secretariat asks of those who take part
/// @param files how many files were handed in
/// @param made the link that was just made; null where none was
/// @param alarm what is to be put right; null where nothing is
/// @param notice what was just done; empty where nothing was
public record PassesPage(
        String slug,
        String title,
        String by,
        List<Line> leads,
        List<Line> noteTakers,
        List<Line> people,
        List<String> names,
        String request,
        int files,
        @Nullable Made made,
        @Nullable String alarm,
        String notice) {

    public PassesPage {
        leads = List.copyOf(leads);
        noteTakers = List.copyOf(noteTakers);
        people = List.copyOf(people);
        names = List.copyOf(names);
    }

    /// A link, which is shown this once.
    public record Made(String name, String link) {}

    /// Somebody with a link or without.
    ///
    /// @param number on this page, for the names of fields
    /// @param parts `16.10 Velkomst (ordstyrer)`
    /// @param address empty where nobody has noted it
    /// @param state `Brugt 11. maj`
    /// @param pass 0 where she has no link that opens anything
    /// @param note what she wrote; empty where she wrote nothing
    public record Line(
            int number,
            String key,
            String name,
            @Nullable String post,
            List<String> parts,
            String address,
            String state,
            long pass,
            List<File> files,
            String note,
            String noteAt) {

        public Line {
            parts = List.copyOf(parts);
            files = List.copyOf(files);
        }

        public boolean hasPass() {
            return pass != 0;
        }
    }

    /// What she handed in.
    ///
    /// @param about `PDF, 1,2 MB, 8. maj 2021 kl. 9.15`
    public record File(long id, String name, String item, String about, boolean isReleased) {}
}
