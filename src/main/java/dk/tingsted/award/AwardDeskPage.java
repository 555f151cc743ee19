package dk.tingsted.award;

import dk.tingsted.award.Award.Phase;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The secretariat's page of the award.
///
/// @param award null until there is one
/// @param phase null until there is one
/// @param form what the fields hold
/// @param links the links of jurors who were added just now; they are shown this once
/// @param ballots how many have voted
/// @param alarm why the last press did nothing; null where it did
public record AwardDeskPage(
        String slug,
        String by,
        Programme programme,
        @Nullable Award award,
        @Nullable Phase phase,
        Form form,
        List<String> jurors,
        List<Link> links,
        int ballots,
        @Nullable String alarm) {

    public AwardDeskPage {
        jurors = List.copyOf(jurors);
        links = List.copyOf(links);
    }

    /// A juror's link.
    public record Link(String name, String address) {}

    /// What the fields hold.
    ///
    /// @param opens `2031-05-08T09:00`, by the clock where the conference is
    /// @param names one for each row
    /// @param items that of each row; empty for none
    public record Form(
            String title,
            Voters voters,
            String opens,
            String closes,
            List<String> names,
            List<String> items) {
        public Form {
            names = List.copyOf(names);
            items = List.copyOf(items);
        }

        public String name(int row) {
            return row < names.size() ? names.get(row) : "";
        }

        public String item(int row) {
            return row < items.size() ? items.get(row) : "";
        }

        /// With two to spare.
        public int rows() {
            return Math.max(4, names.size() + 2);
        }
    }

    public String title() {
        return Words.DANISH.title(programme);
    }

    public boolean isBefore() {
        return phase == null || phase == Phase.BEFORE;
    }

    public boolean isJury() {
        return form.voters() == Voters.JURY;
    }

    public String here() {
        return "/organiser/" + slug + "/award";
    }

    public String words(Item item) {
        var start = item.start();
        return (start == null ? "" : Words.DANISH.clock(start) + " ") + item.title();
    }
}
