/// Letters that go to those who have a place when their time has come: the week before, the day
/// before, the day after, and the follow-up when the secretariat says so.
///
/// ```text
/// Plan     = days before?, day before?, thanks?, hour      what the secretariat decided
/// Decided  = Plan, occasion held*, follow-up let go?
/// Schedule = Decided, Span -> Window of each occasion      when it goes, by the conference's clock
/// Window   = opens, closes                                 who has not got it by then, gets it
/// ```
///
/// Nothing is laid in the outbox before its time, so a plan follows the programme's latest edition
/// until it has gone.
@NullMarked
package dk.tingsted.registration.planned;

import org.jspecify.annotations.NullMarked;
