package dk.tingsted.registration;

public record GroupId(long value) {}
