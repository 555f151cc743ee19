package dk.tingsted.registration;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Those who wait: a place that becomes free is offered to the next.
@Component
class Queue {

    private final PlaceStore store;
    private final Announcing announcing;

    Queue(PlaceStore store, Announcing announcing) {
        this.store = store;
        this.announcing = announcing;
    }

    /// Offers what is free, in a transaction that holds the conference, and writes to those who are
    /// offered it.
    ///
    /// @return who was offered a place
    List<RegistrationId> moveUp(Held held, Instant now) {
        var room = store.room(held);
        if (room.waiting() == 0 || room.isFull() || !now.isBefore(held.lastOffer())) {
            return List.of();
        }
        var next = Seats.next(room, store.waiting(held.conference()));
        if (!next.isEmpty()) {
            store.offer(next, held.until(now), now);
            store.tell(next, Happened.What.OFFERED, Happened.BY_ITSELF, now);
            announcing.tell(held.conference(), next, now);
        }
        return next;
    }
}
