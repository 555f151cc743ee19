package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Desk;
import java.util.List;
import java.util.Map;

/// The hearing, for the secretariat.
///
/// @param sendable parties with an address that have not got the text as it is now
/// @param isNew whether the text is another than what was sent last, or nothing was sent
/// @param addresses as typed, by party
/// @param wrong the parties whose address is wrong
/// @param name of another party, as it was typed
public record HearingPage(
        Desk desk,
        Overview overview,
        List<Sent> editions,
        int sendable,
        int toRemind,
        boolean isNew,
        List<String> regions,
        Map<Long, String> addresses,
        List<Long> wrong,
        String name) {

    public HearingPage {
        editions = List.copyOf(editions);
        regions = List.copyOf(regions);
        addresses = Map.copyOf(addresses);
        wrong = List.copyOf(wrong);
    }

    public String here() {
        return desk.here() + "/hearing";
    }

    public String address(Party party) {
        return addresses.getOrDefault(party.id(), party.address());
    }

    public boolean isWrong(Party party) {
        return wrong.contains(party.id());
    }

    /// Parties with more than this many tiles have them small.
    public boolean isLarge() {
        return overview.tiles().size() > 30;
    }
}
