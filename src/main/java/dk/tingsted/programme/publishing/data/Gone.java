package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Timetable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something that an earlier edition announced and the latest does not: it stays in calendars, as
/// cancelled, since whoever subscribed has it already.
///
/// @param span when it was to be
public record Gone(Item item, Timetable.Span span) {

    /// What is gone from the last of these editions, each as it was last announced.
    ///
    /// @param editions oldest first
    public static List<Gone> of(List<Edition> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        var announced = new LinkedHashMap<String, Gone>();
        editions.forEach(edition -> put(edition, announced));
        editions.getLast().programme().items().forEach(item -> announced.remove(item.id().value()));
        return List.copyOf(announced.values());
    }

    private static void put(Edition edition, Map<String, Gone> announced) {
        var programme = edition.programme();
        var timetable = Timetable.of(programme);
        for (var item : programme.items()) {
            if (Slot.isOwn(programme, timetable, item)) {
                timetable
                        .span(item)
                        .ifPresent(span -> announced.put(item.id().value(), new Gone(item, span)));
            }
        }
    }
}
