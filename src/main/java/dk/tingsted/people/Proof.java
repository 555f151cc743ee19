package dk.tingsted.people;

/// How well a session knows who is signed in.
public enum Proof {
    /// By one thing: a link in her mail, or the organisation's own sign-in.
    ONE,
    /// By two: a code after the link, or a passkey that asked for her finger or PIN.
    TWO,
    /// By a link from the console of the machine.
    CONSOLE
}
