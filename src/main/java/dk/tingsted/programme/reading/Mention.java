package dk.tingsted.programme.reading;

import dk.tingsted.programme.Participation;

/// A person as a phrase has it, and how sure that reading is.
record Mention(Participation person, Trace.Certainty certainty) {}
