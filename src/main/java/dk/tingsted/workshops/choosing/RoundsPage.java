package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The secretariat's page of the workshops.
///
/// @param did what was just done; empty for nothing
/// @param alarm why the last press did nothing; null where it did
public record RoundsPage(
        String slug,
        String by,
        String title,
        String did,
        @Nullable String alarm,
        List<Fault> faults,
        boolean makesRooms,
        List<Card> cards,
        Regards regards) {

    public RoundsPage {
        faults = List.copyOf(faults);
        cards = List.copyOf(cards);
    }

    /// With what was just typed of whom to heed.
    RoundsPage with(Regards typed) {
        return new RoundsPage(slug, by, title, did, alarm, faults, makesRooms, cards, typed);
    }

    /// What the division heeds besides the wishes, in all rounds.
    ///
    /// @param stepFree how many need a way in without steps; who, is told to nobody
    /// @param one as it was typed, the same for `other` and `needs`
    public record Regards(List<Pair> pairs, int stepFree, String one, String other, String needs) {
        public Regards {
            pairs = List.copyOf(pairs);
        }

        Regards typed(String typedOne, String typedOther, String typedNeeds) {
            return new Regards(pairs, stepFree, typedOne, typedOther, typedNeeds);
        }
    }

    /// Two who go together or keep apart.
    ///
    /// @param one the registration of the first, `other` of the second
    /// @param isOwn whether they asked for it themselves
    public record Pair(
            long one, long other, String oneName, String otherName, boolean apart, boolean isOwn) {}

    public boolean isWrong() {
        return alarm != null || !faults.isEmpty();
    }

    /// A block of workshops.
    ///
    /// @param state how far it is, in a sentence or two
    /// @param figures what there is to count, a sentence each
    /// @param seal the digest of the seed; null where nothing is drawn
    /// @param seed null until it is told
    /// @param erased how many of those who were divided have been erased since
    /// @param formIsOpen whether the form is to be seen at once
    public record Card(
            String id,
            String title,
            String hours,
            String state,
            String tone,
            Acts acts,
            List<String> figures,
            List<Load> loads,
            @Nullable String seal,
            @Nullable String seed,
            @Nullable String input,
            int erased,
            Form form,
            boolean formIsOpen) {

        public Card {
            figures = List.copyOf(figures);
            loads = List.copyOf(loads);
        }
    }

    /// What can be done now.
    ///
    /// @param list whether somebody is in a workshop
    public record Acts(boolean open, boolean close, boolean tell, boolean list) {}

    /// How full a workshop is.
    ///
    /// @param places null where nobody said
    /// @param first how many have it as their first wish; null where nobody wishes
    /// @param hosts who leads it
    /// @param suggested who stands in the programme and has registered
    public record Load(
            String id,
            String title,
            int in,
            @Nullable Integer places,
            @Nullable Integer first,
            @Nullable String room,
            List<Host> hosts,
            List<Host> suggested) {

        public Load {
            hosts = List.copyOf(hosts);
            suggested = List.copyOf(suggested);
        }

        public boolean isOver() {
            return places != null && in > places;
        }
    }

    /// Somebody who leads a workshop, or may.
    ///
    /// @param id of her registration
    public record Host(long id, String name) {}

    /// Where it is set up.
    ///
    /// @param prefix of the names of its fields
    /// @param isFixed whether the way and the objective stay as they are
    public record Form(
            String prefix,
            String way,
            String objective,
            boolean looksFirst,
            boolean isFixed,
            List<Blank> window,
            Blank heldBack,
            Blank minutes,
            Blank hostMinutes,
            List<Place> places) {

        public Form {
            window = List.copyOf(window);
            places = List.copyOf(places);
        }
    }

    /// A workshop in the form.
    public record Place(
            String id,
            String title,
            Blank places,
            Blank room,
            Blank address,
            boolean jitsi,
            boolean steps) {}
}
