package dk.tingsted.registration;

public record RegistrationId(long value) {}
