package dk.tingsted.registration;

import java.time.Instant;
import java.util.List;

/// What became of a form that was sent.
public sealed interface Outcome {

    /// Everybody in it has a place, waits, or was known already; letters tell who.
    ///
    /// @param people in the form's order
    record Received(List<Placed> people) implements Outcome {

        public Received {
            people = List.copyOf(people);
        }
    }

    record NotYet(Instant opensAt) implements Outcome {}

    record Closed(Instant closedAt) implements Outcome {}

    /// There is no place for some, and they have not said that they would wait. Nobody was
    /// registered.
    ///
    /// @param lacking who, by number in the form from 0
    record Full(List<Lacking> lacking) implements Outcome {

        public Full {
            lacking = List.copyOf(lacking);
        }
    }

    /// The key was used before by a form that said something else.
    record OtherForm() implements Outcome {}

    /// The form was read by a setup that is no more: a group or a question in it was taken away, or
    /// a group is not hers to choose now. Nobody was registered; read by the setup that holds now,
    /// the form is right or can say what is wrong.
    record Altered() implements Outcome {}

    /// Somebody has come already by a personal link that is for one. Nobody was registered.
    ///
    /// @param people who brought it, by number in the form from 0
    record LinkUsed(List<Integer> people) implements Outcome {

        public LinkUsed {
            people = List.copyOf(people);
        }
    }

    /// Not answered in time, by a database that is busy or away. Nothing is lost: the same form,
    /// sent again with its key, is registered once whether or not it was received.
    record TryAgain() implements Outcome {}

    /// What the form says of one person.
    ///
    /// A stranger must not learn who is registered: one who was known already is shown like one who
    /// was received, and hears of it by letter alone. The link to a registration stands in its
    /// letter and on no page.
    record Placed(Person person, Standing standing) {}

    record Lacking(int person, Standing.Lack lack) {}
}
