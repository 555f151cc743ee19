package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to one's workshops from the page of one's own registration.
@Component
@Order(20)
class WorkshopsCard implements OwnPart {

    private final Sheets sheets;

    WorkshopsCard(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var around = entered.desk().around();
        return entered.registration().standing() instanceof Standing.Expected
                ? sheets.of(entered, around, now).map(sheet -> card(around, sheet.page("")))
                : Optional.empty();
    }

    private static Card card(Around around, WorkshopsPage page) {
        boolean isSeated = page.parts().stream().allMatch(part -> part.seat() != null);
        return new Card(
                around.say("Workshopper", "Workshops"),
                page.parts().stream().map(part -> line(page, part)).toList(),
                isSeated
                        ? around.say("Gå til din workshop", "Go to your workshop")
                        : around.say("Gå til workshopperne", "Go to the workshops"),
                around.to("registration/mine/workshops"));
    }

    private static String line(WorkshopsPage page, WorkshopsPage.Part part) {
        var seat = part.seat();
        if (seat == null) {
            return part.lead();
        }
        var room = seat.room() == null ? "" : page.say(", lokale: ", ", room: ") + seat.room();
        return part.hours() + " " + seat.title() + room;
    }
}
