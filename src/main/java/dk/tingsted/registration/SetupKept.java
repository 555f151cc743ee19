package dk.tingsted.registration;

/// Recorded in the transaction that keeps a setup; whoever tells of it listens after its commit.
public record SetupKept(Setup setup) {

    /// What other copies of the program hear, with the conference's number.
    public static final String TIDING = "setup";
}
