package dk.tingsted.people;

public record OrganiserId(long value) {}
