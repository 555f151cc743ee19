package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How people come into the workshops, and their rooms; the lottery is drawn from a new seed.
@Repository
@Order(50)
class RoundCopyStore implements Copying {

    private final JdbcClient database;

    RoundCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("workshop_round", "workshop_venue");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql("select count(*) from workshop_venue where conference = :from")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0
                ? List.of()
                : List.of(
                        many == 1
                                ? "Lokale og pladser for 1 workshop"
                                : "Lokaler og pladser for %d workshopper".formatted(many));
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into workshop_round (conference, block, way, opens_at, closes_at, objective,
                        held_back, looks_first, minutes, host_minutes, seed, saved_at, saved_by)
                        select :to, block, way,
                        (opens_at at time zone :zone + :days * interval '1 day') at time zone :zone,
                        (closes_at at time zone :zone + :days * interval '1 day') at time zone :zone,
                        objective, held_back, looks_first, minutes, host_minutes,
                        replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), :now, :by
                        from workshop_round where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .param("days", copy.days())
                .param("zone", copy.zone().getId())
                .param("by", copy.by())
                .param("now", Timestamp.from(copy.now()))
                .update();
        database.sql(
                        """
                        insert into workshop_venue (conference, block, workshop, places, room, accessible)
                        select :to, block, workshop, places, room, accessible
                        from workshop_venue where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .update();
    }
}
