package dk.tingsted.registration;

/// Recorded in the transaction that keeps a setup; whoever tells of it listens after its commit.
public record SetupKept(Setup setup) {}
