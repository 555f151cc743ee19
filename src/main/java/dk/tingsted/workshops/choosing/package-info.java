/// How people come into the workshops: by wishes in a window and the best division of them, told to
/// all at once, or first come, first served.
///
/// ```text
/// Plan   = Block*, Round*                                   a conference's, as published and set up
/// Block  = workshops that run side by side, from, to
/// Round  = Block, Terms, Venue*, seed, Told?                how people choose among them
/// Choice = who, Block, Wanted                               wishes, a seat, or none
/// Answer = Done | Full | Elsewhere | Again | Fixed | NotNow | NotThere | TryAgain
/// ```
///
/// Places are given by one transaction that holds the conference's rounds, decides in a pure
/// function ([Deciding]), and writes; what comes meanwhile goes together in the next ([Lane]).
@NullMarked
@NamedInterface("choosing")
package dk.tingsted.workshops.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
