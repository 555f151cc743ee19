/// Who goes to which workshop: from everybody's wishes to a place for each, with a proof that no
/// other division is better. What stands here is a pure function; it reads no clock and keeps
/// nothing. What asks people for their wishes and shows them their rooms is
/// [dk.tingsted.workshops.choosing].
///
/// ```text
/// Wishes     = slots, Room*, Person*, Objective, seed, holdBack       what is asked
/// Room       = id, capacity, accessible
/// Person     = id, wish*, needsAccessible, with?, held?               wishes are ids of rooms, best first
/// Assignment = person → room for each slot, unassigned, outsideWishes, cost, profile, Prices?, proved
/// Prices     = room → what one more chair in it is worth              at most one number each
/// ```
///
/// The cost of a place is the number of the wish, from 1, and outside the wishes their number and
/// one. As many as possible get a place; among those divisions the [Objective] chooses, and among
/// the best of them a lottery that anybody can draw again from the seed ([Tickets]).
///
/// [Places] divides, [Audit] checks what it did and shares no code with it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "day",
            "letters",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing",
            "registration",
            "registration :: form",
            "registration :: mine"
        })
package dk.tingsted.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
